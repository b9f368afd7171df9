import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { SideList, SideRow } from '../agreement/SideList.tsx';
import { dayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';

interface PromisedRhythmProps {
  readonly version: AgreementVersion | undefined;
  readonly write: Writer;
}

/** What the agreement promises about updates. */
export function PromisedRhythm({ version, write }: PromisedRhythmProps) {
  const say = useSay();
  const updates = version?.updates;
  return (
    <SideList title={say(($) => $.updatesPage.promised.title)}>
      {updates === undefined || version === undefined ? (
        <SideRow>
          {version === undefined
            ? say(($) => $.updatesPage.promised.unsigned)
            : say(($) => $.updatesPage.promised.none)}
        </SideRow>
      ) : (
        <>
          <SideRow>
            {say(($) => $.updatesPage.promised.rhythm, {
              count: updates.everyDays,
              first: dayWords(write, updates.first),
            })}
          </SideRow>
          <SideRow>
            {updates.graceDays === 0
              ? say(($) => $.updatesPage.promised.noGrace)
              : say(($) => $.updatesPage.promised.grace, { count: updates.graceDays })}
          </SideRow>
          <SideRow>{say(($) => $.updatesPage.promised.clause, { version: version.number })}</SideRow>
        </>
      )}
    </SideList>
  );
}
