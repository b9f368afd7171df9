import { changesBetween } from '../agreements/changesBetween.ts';
import { changeWords, effectWords, subjectOf } from '../explaining/changeWords.ts';
import type { PaperContext } from './agreementPaper.ts';
import type { PaperChange } from './paper.ts';

/** What a change order changes of the signed version before it; undefined for a first agreement. */
export function paperChange({ version, before, say, write }: PaperContext): PaperChange | undefined {
  if (before === undefined) {
    return undefined;
  }
  const versions = { before, after: version };
  const nothing = say(($) => $.agreementPaper.change.nothing);
  const lead = say(($) => $.agreementPaper.change.lead, { version: before.number });
  return {
    heading: say(($) => $.agreementPaper.change.heading),
    lead: version.summary === undefined ? lead : `${version.summary}\n${lead}`,
    rows: changesBetween(before, version).map((change) => {
      const { what, effect, texts } = changeWords(say, write, versions, change);
      const subject = subjectOf(change);
      return {
        ...(subject === undefined ? {} : { subject }),
        what,
        ...(effect === undefined ? {} : { effect: effect.words }),
        ...(texts === undefined
          ? {}
          : { was: texts.was === '' ? nothing : texts.was, is: texts.is === '' ? nothing : texts.is }),
      };
    }),
    effects: effectWords(say, write, versions).map(({ what, effect }) => ({
      what,
      ...(effect === undefined ? {} : { effect: effect.words }),
    })),
    wasLabel: say(($) => $.agreementPaper.change.was),
    isLabel: say(($) => $.agreementPaper.change.is),
  };
}
