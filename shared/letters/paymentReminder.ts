import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Letter, Writing } from './letter.ts';
import { letterBody, named, writing } from './letter.ts';

export interface OpenPayment {
  readonly label: string;
  /** What of it is still to come. */
  readonly open: Money;
  readonly due: Day;
  readonly today: Day;
  /** When the client was reminded last, after it was due. */
  readonly askedOn?: Day | undefined;
  /** By when it is asked for the second time. */
  readonly by: Day;
  /** What a client complained about is not mixed up with what they owe. */
  readonly isInDispute: boolean;
}

/** A reminder of a payment: friendly at first, then firmer and still kind. */
export function paymentReminder(project: ProjectFile, payment: OpenPayment, language: Language): Letter {
  const context = writing(project, language);
  const { say, write, address, title } = context;
  return {
    subject: say(($) => $.outgoingLetters.payment.subject, {
      project: title,
      label: named(say, payment.label),
      amount: write.money(payment.open),
    }),
    body: letterBody(context, [
      ...askingWords(context, payment),
      ...(payment.isInDispute ? [say(($) => $.outgoingLetters[address].payment.dispute)] : []),
    ]),
  };
}

function askingWords({ say, write, address }: Writing, payment: OpenPayment): string[] {
  const { due, today, askedOn } = payment;
  const values = {
    label: write.quote(named(say, payment.label)),
    amount: write.money(payment.open),
    day: write.longDay(due),
  };
  if (due > today) {
    return [say(($) => $.outgoingLetters[address].payment.soon, { ...values, day: write.longWeekday(due) })];
  }
  if (due === today) {
    return [say(($) => $.outgoingLetters[address].payment.today, values)];
  }
  return askedOn === undefined
    ? [
        say(($) => $.outgoingLetters[address].payment.first, values),
        say(($) => $.outgoingLetters[address].payment.firstTalk),
      ]
    : [
        say(($) => $.outgoingLetters[address].payment.again, { ...values, asked: write.longDay(askedOn) }),
        say(($) => $.outgoingLetters[address].payment.againBy, { by: write.longWeekday(payment.by) }),
        say(($) => $.outgoingLetters[address].payment.againTalk),
      ];
}
