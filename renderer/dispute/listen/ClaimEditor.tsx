import { useId } from 'react';
import type { Explaining } from '../../../shared/explaining/context.ts';
import { claimTitle } from '../../../shared/explaining/explainFinding.ts';
import type { Claim, ClaimKind, Dispute } from '../../../shared/model/dispute.ts';
import { Button } from '../../components/Button.tsx';
import { ClientWords } from '../../components/ClientWords.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea, TextField } from '../../components/TextField.tsx';
import { useSay } from '../../words/useSay.ts';
import styles from './ClaimEditor.module.css';
import {
  criteriaFor,
  isAboutOneThing,
  targetId,
  targetOptions,
  withKind,
  withoutCriterion,
  withTarget,
} from './claimTargets.ts';

export interface ClaimEditorProps {
  readonly explaining: Explaining;
  readonly dispute: Dispute;
  readonly claim: Claim;
  readonly number: number;
  /** Whether the next words that are marked become the quote of this claim. */
  readonly isRemarking: boolean;
  readonly isInText: (claim: Claim) => boolean;
  readonly onChange: (claim: Claim) => void;
  readonly onRemark: (isRemarking: boolean) => void;
  readonly onRemove: (claim: Claim) => void;
}

const KINDS = [
  'notDelivered',
  'late',
  'quality',
  'communication',
  'overcharged',
  'changedMind',
  'dissatisfaction',
] as const satisfies readonly ClaimKind[];

const NO_CRITERION = '';

export function ClaimEditor(props: ClaimEditorProps) {
  const { explaining, dispute, claim, onChange, onRemove } = props;
  const say = useSay();
  const targets = targetOptions(say, explaining.project, dispute);
  return (
    <div className={styles.editor}>
      <Select
        label={say(($) => $.listen.fields.kind)}
        options={KINDS.map((id) => ({
          id,
          label: say(($) => $.findings.kinds[id]),
          hint: say(($) => $.listen.kinds[id]),
        }))}
        value={claim.kind}
        onChange={(kind) => onChange(withKind(claim, kind))}
      />
      {isAboutOneThing(claim.kind) && (
        <Select
          label={say(($) => $.listen.fields.target)}
          options={targets}
          value={targetId(claim.target)}
          onChange={(id) => {
            const chosen = targets.find((option) => option.id === id);
            if (chosen !== undefined) {
              onChange(withTarget(claim, chosen.target));
            }
          }}
        />
      )}
      {claim.kind === 'quality' && <CriterionFields {...props} />}
      <TextArea
        label={say(($) => $.listen.fields.meant)}
        value={claim.meant ?? ''}
        onChange={(meant) => onChange({ ...claim, meant })}
        rows={2}
      />
      <TextField
        label={say(($) => $.listen.fields.name)}
        value={claim.title ?? ''}
        onChange={(title) => onChange({ ...claim, title })}
        hint={
          (claim.title ?? '').trim() === ''
            ? say(($) => $.listen.fields.nameHint, { name: claimTitle(explaining, claim) })
            : undefined
        }
      />
      <Quote {...props} />
      <div>
        <Button size="small" kind="quiet" onPress={() => onRemove(claim)}>
          {say(($) => $.listen.fields.remove)}
        </Button>
      </div>
    </div>
  );
}

/** Only what is about a deliverable in force has criteria. */
function CriterionFields({ explaining, dispute, claim, onChange }: ClaimEditorProps) {
  const say = useSay();
  const criteria = criteriaFor(explaining.project, dispute, claim.target);
  if (criteria.length === 0) {
    return null;
  }
  const without = withoutCriterion(claim);
  return (
    <>
      <Select
        label={say(($) => $.listen.fields.criterion)}
        options={[
          ...criteria.map(({ id, text }) => ({ id, label: text })),
          { id: NO_CRITERION, label: say(($) => $.listen.fields.noCriterion) },
        ]}
        value={
          criteria.some(({ id }) => id === claim.criterion) ? (claim.criterion ?? NO_CRITERION) : NO_CRITERION
        }
        onChange={(criterion) => onChange(criterion === NO_CRITERION ? without : { ...without, criterion })}
      />
      {claim.criterion !== undefined && (
        <RadioGroup
          label={say(($) => $.listen.fields.met)}
          options={(['yes', 'no', 'unknown'] as const).map((id) => ({
            id,
            label: say(($) => $.listen.fields.metAnswers[id]),
          }))}
          value={claim.criterionMet ?? 'unknown'}
          onChange={(criterionMet) => onChange({ ...claim, criterionMet })}
        />
      )}
    </>
  );
}

function Quote({ claim, isRemarking, isInText, onRemark }: ClaimEditorProps) {
  const say = useSay();
  const label = useId();
  const isTold = claim.quote === '';
  const action = isTold ? say(($) => $.listen.fields.mark) : say(($) => $.listen.fields.remark);
  return (
    <div className={styles.quote} role="group" aria-labelledby={label}>
      <span id={label} className={styles.label}>
        {say(($) => $.listen.fields.quote)}
      </span>
      {isTold ? (
        <p className={styles.note}>{say(($) => $.listen.fields.noQuote)}</p>
      ) : (
        <div className={styles.words}>
          <ClientWords>{claim.quote}</ClientWords>
        </div>
      )}
      {!isTold && !isInText(claim) && <p className={styles.note}>{say(($) => $.listen.fields.notInText)}</p>}
      <div>
        <Button size="small" onPress={() => onRemark(!isRemarking)}>
          {isRemarking ? say(($) => $.listen.fields.leave) : action}
        </Button>
      </div>
    </div>
  );
}
