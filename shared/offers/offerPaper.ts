import { inForceAt, signedAt, signedBy } from '../agreements/inForce.ts';
import { letterOf } from '../agreements/clauseNumber.ts';
import type { FindingAccount } from '../explaining/account.ts';
import type { Explaining } from '../explaining/context.ts';
import { explainFindings, explaining } from '../explaining/explainFinding.ts';
import { totalAtRisk } from '../explaining/headline.ts';
import { timelineTable } from '../explaining/timelineTable.ts';
import { addressOf } from '../letters/address.ts';
import { paperSizeIn } from '../i18n/paperSize.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import { dayOf, instantOf, moment } from '../model/instant.ts';
import type { Offer, OfferOption } from '../model/offer.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment } from '../rulebook/assessment.ts';
import { standingOf } from '../rulebook/standingOf.ts';
import { moneyTable } from '../explaining/moneyTable.ts';
import { optionFigures } from './figures.ts';
import type { OfferPaper, PaperOption, PaperRow } from './paper.ts';
import { paperClauses, shortAgreed } from './paperClauses.ts';
import { paperOpening } from './paperOpening.ts';
import { paperWorkings } from './paperWorkings.ts';

export interface PaperSettings {
  readonly language: Language;
  readonly madeOn: Day;
  /** The seal of the version in force, where it has one. */
  readonly seal?: string;
}

/** A resolution offer in words and figures, ready to be laid out (spec: product, Offer). Private figures never enter it. */
export function offerPaper(
  project: ProjectFile,
  assessment: Assessment,
  offer: Offer,
  settings: PaperSettings,
): OfferPaper {
  const context = explaining(project, assessment, settings.language);
  const accounts = explainFindings(project, assessment, settings.language);
  const included = offer.options.filter((option) => option.included);
  const { say, write } = context;
  const { freelancer, client } = project;
  const footer = {
    day: write.dayWithYear(settings.madeOn),
    freelancer: freelancer.name,
    client: client.name,
  };
  return {
    language: settings.language,
    pageSize: paperSizeIn(client.country),
    documentTitle: say(($) => $.letter.paper.documentTitle, footer),
    author: freelancer.name,
    madeOn: settings.madeOn,
    letterhead: {
      name: freelancer.name,
      ...(freelancer.trade === undefined ? {} : { trade: freelancer.trade }),
      contact: [freelancer.postalAddress, freelancer.phone, freelancer.email].flatMap((line) =>
        line === undefined || line === '' ? [] : [line],
      ),
      date: write.fullDay(settings.madeOn),
    },
    heading: say(($) => $.letter.paper.heading, { client: client.name }),
    opening: paperOpening(context, assessment, offer, included.length),
    options: included.map((option, place) =>
      paperOption(context, assessment, offer, option, place, settings.madeOn),
    ),
    signatures: [
      {
        caption: say(($) => $.letter.paper.signature),
        name: say(($) => $.letter.paper.signatureFor, { name: client.name }),
      },
      { caption: say(($) => $.letter.paper.signature), name: freelancer.name },
    ],
    reasoning: {
      heading: say(($) => $.letter.paper.reasoning),
      columns: [
        say(($) => $.letter.paper.said),
        say(($) => $.letter.paper.agreed),
        say(($) => $.letter.paper.found),
      ],
      rows: accounts.map((account) => paperRow(context, account)),
    },
    money: paperMoney(context, assessment, offer, included),
    timeline: paperTimeline(context, assessment),
    workings: paperWorkings(context, assessment, accounts),
    restsOn: paperRestsOn(context, assessment, settings),
    closing: {
      heading: say(($) => $.letter.paper.ifNone, { count: included.length }),
      text: offer.closing ?? say(($) => $.letter[addressOf(project)].ifNone),
    },
    footer: say(($) => $.letter.paper.footer, footer),
    pageOf: (page, pages) =>
      say(($) => $.letter.paper.page, { page: write.number(page), pages: write.number(pages) }),
  };
}

function paperOption(
  { say, write }: Explaining,
  { totals }: Assessment,
  offer: Offer,
  option: OfferOption,
  place: number,
  madeOn: Day,
): PaperOption {
  const figures = optionFigures(totals, offer.hourlyCost, option.lines);
  const before = Math.max(0, totals.contractPrice - totals.netPaid);
  const isBack = figures.refund > 0 && figures.stillToPay === 0;
  const remark =
    figures.refund > 0 && figures.stillToPay > 0
      ? say(($) => $.offer.payment.andBack, { amount: write.money(figures.refund) })
      : say(($) => $.offer.payment.insteadOf, { amount: write.money(before) });
  const hasRemark = !isBack && (figures.refund > 0 || figures.stillToPay !== before);
  return {
    letter: letterOf(place).toUpperCase(),
    title: option.title,
    lines: option.lines.map(({ text, by }) =>
      by === undefined
        ? text
        : say(($) => $.offer.lines.by, { text, day: write.day(by, Number(madeOn.slice(0, 4))) }),
    ),
    payment: {
      label: isBack ? say(($) => $.offer.payment.back) : say(($) => $.offer.payment.still),
      amount: write.money(isBack ? figures.refund : figures.stillToPay),
      ...(hasRemark ? { remark } : {}),
    },
  };
}

function paperRow(context: Explaining, account: FindingAccount): PaperRow {
  const { say, write } = context;
  const credit =
    account.credit > 0 ? [say(($) => $.findings.comesOff, { amount: write.money(account.credit) })] : [];
  return {
    quote:
      account.quote === ''
        ? say(($) => $.letter.paper.toldWithoutWords, { about: account.about })
        : write.quote(account.quote),
    agreed: shortAgreed(context, account),
    clauses: paperClauses(context, account.clauses),
    sign: account.outcome.sign,
    outcome: account.outcome.word,
    found: [...account.reasons, ...credit].join(' '),
  };
}

function paperMoney(
  context: Explaining,
  assessment: Assessment,
  offer: Offer,
  options: readonly OfferOption[],
): OfferPaper['money'] {
  const { say, write } = context;
  const { totals } = assessment;
  const atLeast = say(($) => $.letter.paper.atLeast, { count: options.length });
  const sentence = moneySentence(context, assessment);
  // The freelancer may offer something else instead; then the paper does not say so.
  const isGiven = options.every(
    ({ lines }) => optionFigures(totals, offer.hourlyCost, lines).reduction >= totals.credit,
  );
  return {
    heading: say(($) => $.letter.paper.money),
    sentence: isGiven && (totals.credit > 0 || totals.refundDue > 0) ? `${sentence} ${atLeast}` : sentence,
    bar: {
      totals,
      atRisk: totalAtRisk(assessment),
      say,
      write,
      asked: say(($) => $.money.youAskBack, { amount: write.money(totals.requested) }),
    },
    table: moneyTable(context, assessment),
  };
}

function moneySentence({ say, write }: Explaining, { totals }: Assessment): string {
  const credit = write.money(totals.credit);
  const refund = write.money(totals.refundDue);
  if (totals.credit > 0) {
    return totals.refundDue > 0
      ? say(($) => $.letter.paper.moneyRefund, { credit, refund })
      : say(($) => $.letter.paper.moneyCredit, { credit });
  }
  return totals.refundDue > 0
    ? say(($) => $.letter.paper.moneyOverpaid, { refund })
    : say(($) => $.letter.paper.moneyNothing);
}

function paperTimeline(context: Explaining, assessment: Assessment): OfferPaper['timeline'] {
  const { say, write, project } = context;
  const standing = standingOf(project, assessment.asOf);
  const { daysYouWaited, daysTheyWaited } = standing;
  return {
    heading: say(($) => $.letter.paper.timeline),
    sentence: [
      ...(daysYouWaited === 0
        ? []
        : [
            { text: say(($) => $.letter.paper.iWaited, { count: daysYouWaited }) },
            { sign: 'youWaited' } as const,
            { text: say(($) => $.letter.paper.forYourThings) },
          ]),
      ...(daysTheyWaited === 0
        ? []
        : [
            { text: say(($) => $.letter.paper.youWaited, { count: daysTheyWaited }) },
            { sign: 'theyWaited' } as const,
            { text: say(($) => $.letter.paper.forMyWork) },
          ]),
      ...(daysYouWaited + daysTheyWaited === 0 ? [{ text: say(($) => $.letter.paper.nobodyWaited) }] : []),
    ],
    picture: {
      standing,
      say,
      write,
      nowLabel: say(($) => $.letter.paper.yourMessage, {
        day: write.day(dayOf(assessment.asOf, project.timeZone)),
      }),
      withPayments: false,
    },
    table: timelineTable(context, standing),
    description: say(($) => $.letter.paper.pictureWords),
  };
}

function paperRestsOn(
  { say, write, project, version }: Explaining,
  assessment: Assessment,
  { seal }: PaperSettings,
): OfferPaper['restsOn'] {
  const signed = version === undefined ? undefined : signedAt(version);
  const inForce = inForceAt(signedBy(project.agreements, moment(assessment.asOf)), moment(assessment.asOf));
  const hasWithdrawal = assessment.findings.some(
    ({ working }) => working.rule === 'changedMind' && working.withdrawal !== undefined,
  );
  const sentences = [
    ...(signed === undefined || inForce === undefined
      ? []
      : [
          say(($) => $.letter.paper.rests, {
            version: inForce.number,
            signed: write.dayWithYear(dayOf(instantOf(new Date(signed)), project.timeZone)),
            moment: write.moment(assessment.asOf),
          }),
        ]),
    ...(seal === undefined ? [] : [say(($) => $.letter.paper.sealBelow)]),
    ...(hasWithdrawal ? [say(($) => $.letter.paper.withdrawal)] : []),
    say(($) => $.letter[addressOf(project)].noRightLost),
  ];
  return {
    heading: say(($) => $.letter.paper.restsOn),
    text: sentences.join(' '),
    sealLabel: say(($) => $.letter.paper.seal),
    ...(seal === undefined ? {} : { seal }),
  };
}
