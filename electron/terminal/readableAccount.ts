import { signedAt } from '../../shared/agreements/inForce.ts';
import type { FindingAccount } from '../../shared/explaining/account.ts';
import type { Explaining } from '../../shared/explaining/context.ts';
import { explainFindings, explaining } from '../../shared/explaining/explainFinding.ts';
import { headline } from '../../shared/explaining/headline.ts';
import { moneyTable } from '../../shared/explaining/moneyTable.ts';
import type { Language } from '../../shared/model/basics.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { sum } from '../../shared/model/money.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';
import { plainText } from './plainText.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './textWidth.ts';

export interface ReadableSettings {
  readonly language: Language;
  /** How many letters a line of the terminal takes. */
  readonly columns: number;
}

const INDENT = '   ';
const FIGURES = [{ align: 'left', wraps: true }, { align: 'right' }] as const;

/**
 * A check as a person reads it at a prompt: the answer first, the claims as a table, then each with clause, events, reasons and
 * working, then the money.
 */
export function readableAccount(
  project: ProjectFile,
  assessment: Assessment,
  { language, columns }: ReadableSettings,
): string {
  const context = explaining(project, assessment, language);
  const { say } = context;
  const accounts = explainFindings(project, assessment, language);
  return [
    ...wrapText(plainText(`${project.title}, ${project.client.name}`), columns),
    ...wrapText(headline(say, context.write, assessment), columns),
    ...heldAgainst(context, assessment).flatMap((line) => wrapText(line, columns)),
    ...claimTable(context, accounts, columns),
    ...accounts.flatMap((account, place) => findingLines(context, account, place + 1, columns)),
    '',
    ...textTable(moneyTable(context, assessment).rows, FIGURES, columns),
    '',
    ...notes(context, assessment).flatMap((line) => wrapText(line, columns)),
  ].join('\n');
}

function heldAgainst({ say, write, version }: Explaining, assessment: Assessment): string[] {
  const signed = version === undefined ? undefined : signedAt(version);
  return version === undefined || signed === undefined
    ? []
    : [
        say(($) => $.findings.held, {
          version: version.number,
          since: write.dayWithYear(write.dayOf(instantOf(new Date(signed)))),
          moment: write.moment(assessment.asOf),
        }),
      ];
}

function claimTable(
  { say, write }: Explaining,
  accounts: readonly FindingAccount[],
  columns: number,
): string[] {
  if (accounts.length === 0) {
    return [];
  }
  const head = [
    '',
    ...(['claim', 'finding', 'follows', 'money'] as const).map((key) => say(($) => $.check.table[key])),
  ];
  const rows = accounts.map(({ title, outcome, consequence, credit }, place) => [
    String(place + 1),
    plainText(title),
    outcome.word,
    consequence.word,
    credit === 0 ? '' : write.money(credit),
  ]);
  return [
    '',
    ...textTable(
      [head, ...rows],
      [
        { align: 'right' },
        { align: 'left', wraps: true },
        { align: 'left' },
        { align: 'left' },
        { align: 'right' },
      ],
      columns,
    ),
  ];
}

function findingLines(
  { say, write }: Explaining,
  account: FindingAccount,
  number: number,
  columns: number,
): string[] {
  const inner = columns - 2 * INDENT.length;
  const block = (label: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${INDENT}${label}`, ...lines.map((line) => `${INDENT}${INDENT}${line}`)];
  const sentences = (words: readonly string[]) => words.flatMap((one) => wrapText(plainText(one), inner));
  const happened = account.happened.map(({ day, text }) => [write.day(day), plainText(text)]);
  const working = account.working.map(({ label, value }) => [plainText(label), value]);
  return [
    '',
    ...indented(`${number}. ${plainText(account.title)}`, '', columns),
    ...(account.quote === '' ? [] : indented(write.quote(plainText(account.quote)), INDENT, columns)),
    ...block(
      say(($) => $.check.agreed),
      sentences([account.agreed, ...account.clauses.map(({ words }) => words)]),
    ),
    ...block(
      say(($) => $.check.happened),
      textTable(happened, [{ align: 'left' }, { align: 'left', wraps: true }], inner),
    ),
    ...block(
      say(($) => $.check.findings),
      sentences(account.reasons),
    ),
    ...block(
      say(($) => $.check.adds),
      textTable(working, FIGURES, inner),
    ),
  ];
}

/** What must be known beside the figures (rulebook: said where it is shown). */
function notes({ say, write }: Explaining, { findings, totals }: Assessment): string[] {
  const overlaps = sum(findings.map(({ credit }) => credit)) > totals.credit;
  const hasWithdrawal = findings.some(
    ({ working }) => working.rule === 'changedMind' && working.withdrawal !== undefined,
  );
  return [
    ...(overlaps ? [say(($) => $.check.overlap, { amount: write.money(totals.credit) })] : []),
    ...(hasWithdrawal ? [say(($) => $.check.withdrawal)] : []),
    say(($) => $.findings.notAdvice),
  ];
}

function indented(text: string, indent: string, columns: number): string[] {
  return wrapText(text, columns - indent.length).map((line) => `${indent}${line}`);
}
