import { explainFindings, explaining } from '../../shared/explaining/explainFinding.ts';
import type { FindingAccount } from '../../shared/explaining/account.ts';
import { headline } from '../../shared/explaining/headline.ts';
import { moneyTable } from '../../shared/explaining/moneyTable.ts';
import { signedAt } from '../../shared/agreements/inForce.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Assessment } from '../../shared/rulebook/assessment.ts';

const INDENT = '   ';

/** A check as a person reads it at a prompt: the answer first, then each claim with clause, reasons and working, then the money. */
export function readableAccount(project: ProjectFile, assessment: Assessment, language: Language): string {
  const context = explaining(project, assessment, language);
  const { say, write, version } = context;
  const signed = version === undefined ? undefined : signedAt(version);
  const held =
    version === undefined || signed === undefined
      ? []
      : [
          say(($) => $.findings.held, {
            version: version.number,
            since: write.dayWithYear(write.dayOf(new Date(signed).toISOString())),
            moment: write.moment(assessment.asOf),
          }),
        ];
  const accounts = explainFindings(project, assessment, language);
  return [
    `${project.title}, ${project.client.name}`,
    headline(say, write, assessment),
    ...held,
    ...accounts.map((account, place) => findingLines(say, write, account, place + 1)),
    '',
    ...inColumns(moneyTable(context, assessment).rows, ''),
    '',
    say(($) => $.findings.notAdvice),
  ].join('\n');
}

function findingLines(say: Say, write: Writer, account: FindingAccount, number: number): string {
  const { outcome, consequence } = account;
  const money = account.credit === 0 ? write.money(0) : write.money(-account.credit);
  const block = (label: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${INDENT}${label}`, ...lines.map((line) => `${INDENT}  ${line}`)];
  return [
    '',
    `${number}. ${account.title}: ${outcome.word}. ${consequence.word}, ${money}`,
    ...(account.quote === '' ? [] : [`${INDENT}${write.quote(account.quote)}`]),
    ...block(
      say(($) => $.terminal.agreed),
      [account.agreed, ...account.clauses.map(({ words }) => words)],
    ),
    ...block(
      say(($) => $.terminal.found),
      account.reasons,
    ),
    ...block(
      say(($) => $.terminal.working),
      inColumns(
        account.working.map(({ label, value }) => [label, value]),
        '',
      ),
    ),
  ].join('\n');
}

/** Two columns, the figures aligned at their right edge. */
function inColumns(rows: readonly (readonly string[])[], indent: string): string[] {
  const width = (column: number) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length));
  const [labels, values] = [width(0), width(1)];
  return rows.map(([label = '', value = '']) =>
    `${indent}${label.padEnd(labels)}  ${value.padStart(values)}`.trimEnd(),
  );
}
