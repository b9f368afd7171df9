import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Day } from '../../shared/model/day.ts';
import { daysBetween } from '../../shared/model/day.ts';
import type { PaymentStanding, ProjectStanding } from '../../shared/rulebook/standing.ts';
import type { SignKind } from '../components/Sign.tsx';
import { useSay } from '../words/useSay.ts';
import { SideList, SideRow } from './SideList.tsx';

interface PaymentsProps {
  readonly version: AgreementVersion;
  readonly standing: ProjectStanding | undefined;
  readonly write: Writer;
}

/** The instalments with what was paid of them. */
export function Payments({ version, standing, write }: PaymentsProps) {
  const say = useSay();
  return (
    <SideList title={say(($) => $.agreement.payments.title)}>
      {version.instalments.length === 0 && <SideRow>{say(($) => $.agreement.payments.none)}</SideRow>}
      {version.instalments.map((instalment) => {
        const paid = standing?.instalments.find(({ id }) => id === instalment.id);
        const { sign, words } =
          standing === undefined || paid === undefined
            ? { sign: undefined, words: dueWords(say, write, instalment) }
            : paymentState(say, write, paid, standing.today);
        return (
          <SideRow
            key={instalment.id}
            {...(sign === undefined ? {} : { sign })}
            end={write.money(instalment.amount)}
            endLook="plain"
          >
            {words}
          </SideRow>
        );
      })}
    </SideList>
  );
}

/** A payment this close to its day is at hand. */
const SOON_DAYS = 7;

function paymentState(
  say: Say,
  write: Writer,
  one: PaymentStanding,
  today: Day,
): { readonly sign: SignKind; readonly words: string } {
  const { label, amount, paid, paidOn, due } = one;
  if (paid >= amount) {
    return {
      sign: 'settled',
      words:
        paidOn === undefined
          ? label
          : say(($) => $.agreement.payments.paid, { label, day: write.day(paidOn) }),
    };
  }
  const isNear = daysBetween(today, due) <= SOON_DAYS;
  const sign = isNear ? 'needs' : 'waiting';
  if (paid > 0) {
    return { sign, words: say(($) => $.agreement.payments.part, { label, paid: write.money(paid) }) };
  }
  return due < today
    ? { sign, words: say(($) => $.agreement.payments.overdue, { label, day: write.day(due) }) }
    : { sign, words: dueWords(say, write, one) };
}

function dueWords(say: Say, write: Writer, one: { readonly label: string; readonly due: Day }): string {
  return say(($) => $.agreement.payments.due, { label: one.label, day: write.day(one.due) });
}
