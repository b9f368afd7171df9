import { memo } from 'react';
import type { DraftPlace } from '../../shared/drafting/draftPlace.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { Sign } from '../components/Sign.tsx';
import { useSay } from '../words/useSay.ts';
import { DraftChanges } from './DraftChanges.tsx';
import type { DraftState } from './draftState.ts';
import { useDrafting } from './drafting.ts';
import { focusPlace } from './focusPlace.ts';
import { adviceWords, gapWords } from './gapWords.ts';
import styles from './Outline.module.css';
import { OutlineList } from './OutlineList.tsx';

interface OutlineProps {
  readonly draft: AgreementDraft;
  readonly state: DraftState;
  /** The version that a change order changes. */
  readonly before: AgreementVersion | undefined;
  readonly client: string;
}

/** The draft at a glance: its parts, what it comes to, what is missing and what disputes come from; each line leads to its place. */
export const Outline = memo(function Outline({ draft, state, before, client }: OutlineProps) {
  const say = useSay();
  const { write } = useDrafting();
  const { counts, total, end, gaps, advice } = state;
  const parts: readonly OutlinePart[] = [
    {
      part: 'deliverables',
      number: '1',
      title: say(($) => $.clauses.titles.deliverables),
      count: counts.deliverables,
    },
    {
      part: 'exclusions',
      number: '2',
      title: say(($) => $.clauses.titles.exclusions),
      count: counts.exclusions,
    },
    {
      part: 'clientDuties',
      number: '3',
      title: say(($) => $.agreement.clauses.duties, { client }),
      count: counts.clientDuties,
    },
    {
      part: 'instalments',
      number: '4',
      title: say(($) => $.clauses.titles.instalments),
      count: counts.instalments,
    },
    {
      part: 'updates',
      number: '5',
      title: say(($) => $.agreement.clauses.updates),
      ...(draft.updates === undefined ? { count: 0 } : {}),
    },
    { part: 'refundPolicy', number: '6', title: say(($) => $.drafting.policy.title) },
  ];
  return (
    <>
      <nav aria-label={say(($) => $.drafting.outline.title)}>
        <h2 className={styles.title}>{say(($) => $.drafting.outline.title)}</h2>
        <ul className={styles.list}>
          {parts.map((one) => (
            <li key={one.part}>
              <PartLine {...one} sign={signOf(state, one.part)} />
            </li>
          ))}
        </ul>
        <dl className={styles.whole}>
          <dt>{say(($) => $.agreement.table.total)}</dt>
          <dd className={styles.total}>{write.money(total)}</dd>
          {end !== undefined && (
            <>
              <dt>{say(($) => $.drafting.outline.end)}</dt>
              <dd>{write.day(end, 0)}</dd>
            </>
          )}
        </dl>
      </nav>
      {before !== undefined && <DraftChanges draft={draft} before={before} />}
      <OutlineList
        title={say(($) => $.drafting.outline.missing)}
        sign="needs"
        lines={gaps.map((gap) => ({
          key: JSON.stringify([gap.code, gap.at]),
          words: gapWords(say, draft, gap),
          onPress: () => focusPlace(gap.at),
        }))}
      />
      <OutlineList
        title={say(($) => $.drafting.outline.advice)}
        sign="waiting"
        lines={advice.map((one) => ({
          key: JSON.stringify([one.code, one.at, one.subject]),
          words: adviceWords(say, one),
          onPress: () => focusPlace(one.at, one.subject),
        }))}
      />
      {gaps.length === 0 && advice.length === 0 && (
        <p className={styles.fine}>{say(($) => $.drafting.outline.nothing)}</p>
      )}
    </>
  );
});

interface OutlinePart {
  readonly part: DraftPlace['part'];
  readonly number: string;
  readonly title: string;
  readonly count?: number;
}

function PartLine({ part, number, title, count, sign }: OutlinePart & { readonly sign: PartSign }) {
  const say = useSay();
  return (
    <button type="button" className={styles.part} onClick={() => focusPlace({ part })}>
      <span className={styles.number}>{number}</span>
      <span className={styles.name}>{title}</span>
      <span className={styles.count}>{count ?? ''}</span>
      <span className={styles.sign}>
        <Sign kind={sign} />
        <span className={styles.unseen}>{say(($) => $.drafting.outline.signs[sign])}</span>
      </span>
    </button>
  );
}

type PartSign = 'settled' | 'needs' | 'waiting';

/** Something is missing in it, or worth settling, or neither. */
function signOf({ gaps, advice }: DraftState, part: DraftPlace['part']): PartSign {
  if (gaps.some(({ at }) => at.part === part)) {
    return 'needs';
  }
  return advice.some(({ at }) => at.part === part) ? 'waiting' : 'settled';
}
