import { useEffect, useState } from 'react';
import type { FindingAccount } from '../../../shared/explaining/account.ts';
import { moneyTable } from '../../../shared/explaining/moneyTable.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { Button } from '../../components/Button.tsx';
import { copyTables } from '../../components/copyTables.ts';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';

const SAID_FOR_MS = 6000;

/** What became of the copying, said in the foot for a while. */
export function useCopied() {
  const say = useSay();
  const [state, setState] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    if (state === undefined) {
      return undefined;
    }
    const end = window.setTimeout(() => setState(undefined), SAID_FOR_MS);
    return () => window.clearTimeout(end);
  }, [state]);
  return {
    setState,
    words: state === undefined ? undefined : <span role="status">{say(($) => $.check[state])}</span>,
  };
}

interface CopyAsTableProps {
  readonly here: DisputeHere;
  readonly assessment: Assessment;
  readonly accounts: readonly FindingAccount[];
  readonly copied: ReturnType<typeof useCopied>;
}

/** The findings and the totals as tables on the clipboard. */
export function CopyAsTable({ here: { write }, assessment, accounts, copied }: CopyAsTableProps) {
  const say = useSay();
  return (
    <Button
      kind="quiet"
      onPress={() => {
        const head = (['claim', 'finding', 'follows', 'money', 'clauses'] as const).map((column) =>
          say(($) => $.check.table[column]),
        );
        const rows = accounts.map(({ title, outcome, consequence, credit, clauses }) => [
          title,
          outcome.word,
          consequence.word,
          write.money(credit),
          clauses.map(({ words }) => words).join('; '),
        ]);
        const money = moneyTable({ say, write }, assessment);
        const isCopied = copyTables([
          [head, ...rows],
          [money.columns, ...money.rows],
        ]);
        copied.setState(isCopied ? 'copied' : 'notCopied');
      }}
    >
      {say(($) => $.check.copy)}
    </Button>
  );
}
