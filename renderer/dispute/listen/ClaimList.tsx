import type { RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { clauseTitle } from '../../../shared/explaining/clauseWords.ts';
import type { Explaining } from '../../../shared/explaining/context.ts';
import { claimTitle, targetTitle } from '../../../shared/explaining/explainFinding.ts';
import { clauseNumber } from '../../../shared/agreements/clauseNumber.ts';
import type { Claim } from '../../../shared/model/dispute.ts';
import { classes } from '../../components/classes.ts';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useSay } from '../../words/useSay.ts';
import { numberWord, withCapital } from '../numberWord.ts';
import { ClaimEditor } from './ClaimEditor.tsx';
import type { ClaimEditorProps } from './ClaimEditor.tsx';
import styles from './ClaimList.module.css';
import { needsAnswer } from './claimTargets.ts';

interface ClaimListProps extends Omit<ClaimEditorProps, 'claim' | 'number'> {
  readonly claims: readonly Claim[];
  /** The claim that is open; one at a time. */
  readonly open: string | undefined;
  readonly onOpen: (claimId: string | undefined) => void;
  readonly isReadOnly: boolean;
  readonly list: RefObject<HTMLElement | null>;
}

/** The claims in their order; the open one is edited in its place. */
export function ClaimList({ claims, open, onOpen, isReadOnly, list, ...editor }: ClaimListProps) {
  const say = useSay();
  const { explaining } = editor;
  const count = claims.length;
  return (
    <section ref={list} className={styles.section} aria-labelledby="claims">
      <header className={styles.head}>
        <h2 id="claims">
          {count === 0
            ? say(($) => $.listen.claims.none)
            : say(($) => $.listen.claims.some, { count, number: withCapital(numberWord(say, count)) })}
        </h2>
        {count > 0 && <span className={styles.where}>{say(($) => $.listen.claims.where)}</span>}
      </header>
      {count === 0 && <p className={styles.how}>{say(($) => $.listen.claims.how)}</p>}
      <ol>
        {claims.map((claim, place) => {
          const isOpen = claim.id === open;
          return (
            <li
              key={claim.id}
              className={classes(styles.claim, isOpen && styles.open)}
              data-listed={claim.id}
            >
              <AriaButton
                className={styles.row}
                aria-expanded={isOpen}
                onPress={() => onOpen(isOpen ? undefined : claim.id)}
              >
                <span className={styles.number}>{place + 1}</span>
                <span className={styles.title}>{titleWords(explaining, claim)}</span>
                <span className={styles.state}>
                  {needsAnswer(claim) ? (
                    <SignedWords kind="needs">{say(($) => $.listen.claims.needs)}</SignedWords>
                  ) : (
                    <SignedWords kind="settled">{say(($) => $.listen.claims.confirmed)}</SignedWords>
                  )}
                </span>
                <span className={styles.about}>{aboutWords(explaining, claim)}</span>
              </AriaButton>
              {isOpen && !isReadOnly && <ClaimEditor {...editor} claim={claim} number={place + 1} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** As the freelancer named it; until it is known what it is about, the words tell it apart best. */
function titleWords(explaining: Explaining, claim: Claim): string {
  const isNamed = (claim.title ?? '').trim() !== '';
  return !isNamed && claim.target === 'unknown' && claim.quote !== ''
    ? explaining.write.quote(claim.quote)
    : claimTitle(explaining, claim);
}

/** "Late: 1.4 Product photographs". */
function aboutWords(explaining: Explaining, claim: Claim): string {
  const { say } = explaining;
  return say(($) => $.listen.claims.about, {
    kind: say(($) => $.findings.kinds[claim.kind]),
    what: whatWords(explaining, claim),
  });
}

function whatWords(explaining: Explaining, claim: Claim): string {
  const { say, version } = explaining;
  const clause = clauseOf(claim);
  const number = version === undefined || clause === undefined ? undefined : clauseNumber(version, clause);
  if (version === undefined || clause === undefined || number === undefined) {
    return targetTitle(explaining, claim);
  }
  const title = clauseTitle(say, version, clause);
  return typeof claim.target === 'object' && 'exclusion' in claim.target
    ? say(($) => $.listen.targets.exclusion, { number, text: title })
    : say(($) => $.listen.targets.deliverable, { number, title });
}

/** The clause that a claim will be held against. */
function clauseOf({ kind, target }: Claim): string | undefined {
  switch (kind) {
    case 'notDelivered':
    case 'late':
    case 'quality':
      if (typeof target === 'string') {
        return undefined;
      }
      return 'deliverable' in target ? target.deliverable : target.exclusion;
    case 'changedMind':
      return 'refundPolicy.cancellation';
    case 'overcharged':
      return 'instalments';
    case 'communication':
      return 'updates';
    case 'dissatisfaction':
      return undefined;
  }
}
