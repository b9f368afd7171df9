import { walkParts } from '../agreements/walkParts.ts';
import { signedAt } from '../agreements/inForce.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { PaperContext } from './agreementPaper.ts';
import type { AgreementPaper } from './paper.ts';

/** To write on, in the width of about two thirds of a line. */
const LINE = '_'.repeat(36);

/**
 * The instructions on withdrawal and the model form after Annex I of Directive 2011/83/EU, in German after Annexes 1 and 2 to Art. 246a
 * § 1 EGBGB, for services; undefined where there is no such right.
 */
export function paperWithdrawal(context: PaperContext): AgreementPaper['withdrawal'] {
  const { project, version, say, write } = context;
  if (!walkParts(project, version).includes('withdrawal')) {
    return undefined;
  }
  const { client } = project;
  const { name, postalAddress, phone, email } = project.freelancer;
  const freelancer = [name, ...(postalAddress ?? '').split('\n'), phone, email]
    .flatMap((part) => (part === undefined || part.trim() === '' ? [] : [part.trim()]))
    .join(', ');
  const wish = earlyWish(context);
  return {
    heading: say(($) => $.agreementPaper.withdrawal.heading),
    sections: [
      {
        heading: say(($) => $.agreementPaper.withdrawal.rightHeading),
        paragraphs: [
          say(($) => $.agreementPaper.withdrawal.right),
          say(($) => $.agreementPaper.withdrawal.how, { freelancer }),
          say(($) => $.agreementPaper.withdrawal.inTime),
        ],
      },
      {
        heading: say(($) => $.agreementPaper.withdrawal.effectsHeading),
        paragraphs: [
          say(($) => $.agreementPaper.withdrawal.effects, { freelancer: name }),
          say(($) => $.agreementPaper.withdrawal.early),
        ],
      },
      ...(wish === 'none'
        ? []
        : [
            {
              heading: say(($) => $.agreementPaper.withdrawal.wishHeading),
              paragraphs: [
                wish === 'open'
                  ? say(($) => $.agreementPaper.withdrawal.wish)
                  : say(($) => $.agreementPaper.withdrawal.wished, {
                      client: client.name,
                      moment: write.moment(wish.at),
                    }),
              ],
            },
          ]),
    ],
    form: {
      heading: say(($) => $.agreementPaper.withdrawal.formHeading),
      lead: say(($) => $.agreementPaper.withdrawal.formLead),
      lines: [
        say(($) => $.agreementPaper.withdrawal.to, { freelancer }),
        say(($) => $.agreementPaper.withdrawal.hereby, { title: project.title }),
        say(($) => $.agreementPaper.withdrawal.ordered, { line: LINE }),
        say(($) => $.agreementPaper.withdrawal.name, { line: LINE }),
        say(($) => $.agreementPaper.withdrawal.address, { line: LINE }),
        say(($) => $.agreementPaper.withdrawal.signature, { line: LINE }),
        say(($) => $.agreementPaper.withdrawal.date, { line: LINE }),
      ],
      note: say(($) => $.agreementPaper.withdrawal.delete),
    },
  };
}

/** Asked for already, still to be chosen on paper, or signed without it. */
function earlyWish({ project, version }: PaperContext): 'open' | 'none' | { readonly at: Instant } {
  const wished = project.events
    .filter(({ type }) => type === 'earlyStartRequested')
    .toSorted((one, other) => moment(one.at) - moment(other.at))[0];
  if (wished !== undefined) {
    return { at: wished.at };
  }
  return signedAt(version) === undefined ? 'open' : 'none';
}
