import type { ReactNode } from 'react';
import { memo } from 'react';
import type { PolicyClause } from '../../shared/agreements/clauseNumber.ts';
import { FAIR_POLICY } from '../../shared/drafting/emptyDraft.ts';
import type { DraftPolicy } from '../../shared/model/draft.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import { partMark, withParts } from '../words/withParts.tsx';
import { CountInput } from './CountInput.tsx';
import { useDrafting } from './drafting.ts';
import { withTyped } from './typed.ts';
import { fieldKey } from './fieldKey.ts';
import { isFair } from './isFair.ts';
import { RateInput } from './RateInput.tsx';
import { Section } from './Section.tsx';
import styles from './Sheet.module.css';

interface PolicyProps {
  readonly policy: DraftPolicy;
  readonly hasDeposit: boolean;
}

/** What happens if something goes wrong: sentences with fields in them, so that everything stays a criterion. */
export const Policy = memo(function Policy({ policy, hasDeposit }: PolicyProps) {
  const say = useSay();
  const { sheet } = useDrafting();
  const { offer } = useUndo();
  const change = (field: string, changed: Partial<DraftPolicy>, typed?: string): void => {
    const key = fieldKey('refundPolicy', undefined, field);
    sheet.change(
      (draft) => withTyped({ ...draft, refundPolicy: { ...draft.refundPolicy, ...changed } }, key, typed),
      key,
    );
  };
  const { late, cure, unmetCriterion, cancellation } = policy;

  const days = (
    field: string,
    value: number | null,
    changed: (days: number | null) => Partial<DraftPolicy>,
  ) => (
    <CountInput
      field={fieldKey('refundPolicy', undefined, field)}
      label={say(($) => $.drafting.policy.fields[nameOf(field)])}
      isInline
      value={value}
      onChange={(count, typed) => change(field, changed(count), typed)}
    />
  );
  const rate = (
    field: string,
    value: number | null,
    changed: (rate: number | null) => Partial<DraftPolicy>,
  ) => (
    <RateInput
      field={fieldKey('refundPolicy', undefined, field)}
      label={say(($) => $.drafting.policy.fields[nameOf(field)])}
      isInline
      value={value}
      onChange={(share, typed) => change(field, changed(share), typed)}
    />
  );

  return (
    <Section part="refundPolicy" number="6" title={say(($) => $.drafting.policy.title)}>
      <div className={styles.clauses}>
        <Clause number="6.1" clause="refundPolicy.acceptanceDays">
          <p className={styles.sentence}>
            {withParts(
              say(($) => $.drafting.policy.acceptance, {
                days: partMark(0),
                claim: partMark(1),
              }),
              days('acceptanceDays', policy.acceptanceDays, (acceptanceDays) => ({ acceptanceDays })),
              days('claimDays', policy.claimDays, (claimDays) => ({ claimDays })),
            )}
          </p>
        </Clause>
        <Clause number="6.2" clause="refundPolicy.late">
          <p className={styles.sentence}>
            {withParts(
              say(($) => $.drafting.policy.late, {
                grace: partMark(0),
                rate: partMark(1),
                cap: partMark(2),
              }),
              days('late.graceDays', late.graceDays, (graceDays) => ({ late: { ...late, graceDays } })),
              rate('late.weeklyRate', late.weeklyRate, (weeklyRate) => ({ late: { ...late, weeklyRate } })),
              rate('late.cap', late.cap, (cap) => ({ late: { ...late, cap } })),
            )}
          </p>
        </Clause>
        <Clause number="6.3" clause="refundPolicy.cure">
          <Checkbox
            isSelected={cure.first}
            onChange={(first) => change('cure.first', { cure: { ...cure, first } })}
          >
            {say(($) => $.drafting.policy.cureFirst)}
          </Checkbox>
          <p className={styles.sentence}>
            {cure.first
              ? withParts(
                  say(($) => $.drafting.policy.cure, { days: partMark(0) }),
                  days('cure.days', cure.days, (count) => ({ cure: { ...cure, days: count } })),
                )
              : say(($) => $.clauses.cureNot)}
          </p>
        </Clause>
        <Clause number="6.4" clause="refundPolicy.unmetCriterion">
          <p className={styles.sentence}>
            {withParts(
              say(($) => $.drafting.policy.unmet, { before: partMark(0), after: partMark(1) }),
              rate(
                'unmetCriterion.beforeAcceptance',
                unmetCriterion.beforeAcceptance,
                (beforeAcceptance) => ({
                  unmetCriterion: { ...unmetCriterion, beforeAcceptance },
                }),
              ),
              rate('unmetCriterion.afterAcceptance', unmetCriterion.afterAcceptance, (afterAcceptance) => ({
                unmetCriterion: { ...unmetCriterion, afterAcceptance },
              })),
            )}
          </p>
        </Clause>
        <Clause number="6.5" clause="refundPolicy.cancellation">
          <p className={styles.sentence}>
            {withParts(
              say(($) => $.drafting.policy.cancellation, { fee: partMark(0) }),
              rate('cancellation.fee', cancellation.fee, (fee) => ({
                cancellation: { ...cancellation, fee },
              })),
            )}
          </p>
          {(hasDeposit || cancellation.depositRetained) && (
            <Checkbox
              isSelected={cancellation.depositRetained}
              onChange={(depositRetained) =>
                change('cancellation.depositRetained', { cancellation: { ...cancellation, depositRetained } })
              }
            >
              {say(($) => $.drafting.policy.depositRetained)}
            </Checkbox>
          )}
        </Clause>
      </div>
      {!isFair(policy) && (
        <div className={styles.sum}>
          <button
            type="button"
            className={styles.quietButton}
            onClick={() => {
              const before = sheet.draft().refundPolicy;
              const set = (refundPolicy: DraftPolicy) =>
                sheet.change((draft) => ({ ...draft, refundPolicy }));
              set(FAIR_POLICY);
              offer({ said: say(($) => $.drafting.policy.nowFair), undo: () => set(before) });
            }}
          >
            {say(($) => $.drafting.policy.makeFair)}
          </button>
        </div>
      )}
    </Section>
  );
});

type PolicyField =
  | 'acceptanceDays'
  | 'claimDays'
  | 'graceDays'
  | 'weeklyRate'
  | 'cap'
  | 'days'
  | 'beforeAcceptance'
  | 'afterAcceptance'
  | 'fee';

function nameOf(field: string): PolicyField {
  // The last part of the path is the field's own name; the paths are written out above.
  return field.split('.').at(-1) as PolicyField;
}

interface ClauseProps {
  readonly number: string;
  readonly clause: PolicyClause;
  readonly children: ReactNode;
}

function Clause({ number, clause, children }: ClauseProps) {
  const say = useSay();
  return (
    <div className={styles.clause}>
      <span className={styles.plainNumber}>{number}</span>
      <h3 className={styles.clauseTitle}>{titleOf()}</h3>
      <div className={styles.clauseText}>{children}</div>
    </div>
  );

  function titleOf(): string {
    switch (clause) {
      case 'refundPolicy.late':
        return say(($) => $.clauses.titles.late);
      case 'refundPolicy.cure':
        return say(($) => $.clauses.titles.cure);
      case 'refundPolicy.unmetCriterion':
        return say(($) => $.clauses.titles.unmetCriterion);
      case 'refundPolicy.cancellation':
        return say(($) => $.clauses.titles.cancellation);
      default:
        return say(($) => $.clauses.titles.acceptance);
    }
  }
}
