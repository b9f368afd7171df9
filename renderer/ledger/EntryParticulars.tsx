import { MoneyField } from '../components/MoneyField.tsx';
import { QuantityField } from '../components/QuantityField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Select } from '../components/Select.tsx';
import { TextArea } from '../components/TextField.tsx';
import { versionNumbered } from '../../shared/explaining/context.ts';
import { useSay } from '../words/useSay.ts';
import type { EntryFormProps } from './EntryForm.tsx';

type ParticularsProps = Pick<
  EntryFormProps,
  'project' | 'standing' | 'write' | 'draft' | 'change' | 'problems'
> & {
  /** What a correction takes back of the deliverable, and may be delivered again by it. */
  readonly givesBack?: number;
};

/** What belongs to the kind of entry alone: which deliverable, how much, which words. */
export function EntryParticulars({
  project,
  standing,
  write,
  draft,
  change,
  problems,
  givesBack = 0,
}: ParticularsProps) {
  const say = useSay();
  const version = versionNumbered(project, standing.versionInForce) ?? project.agreements.at(-1);
  switch (draft.type) {
    case 'delivered':
    case 'accepted':
    case 'revisionRequested': {
      const one = standing.deliverables.find(({ id }) => id === draft.deliverable);
      const missing =
        one === undefined ? 0 : Math.min(one.quantity, one.quantity - one.delivered + givesBack);
      return (
        <>
          <Select
            label={say(($) => $.ledger.form.deliverable)}
            options={(version?.deliverables ?? []).map(({ id, title }) => ({ id, label: title }))}
            value={draft.deliverable}
            nothingChosen={say(($) => $.ledger.form.choose)}
            onChange={(deliverable) => change({ deliverable })}
            problem={problemFor('deliverable')}
          />
          {draft.type === 'delivered' && one !== undefined && one.quantity > 1 && missing > 0 && (
            <QuantityField
              label={say(($) => $.ledger.form.quantity)}
              value={draft.quantity}
              most={missing}
              onChange={(quantity, isUnclear) => change({ quantity, isQuantityUnclear: isUnclear })}
              hint={say(($) => $.ledger.form.quantityHint, { missing: write.number(missing) })}
              problem={problemFor('quantity')}
            />
          )}
        </>
      );
    }
    case 'dutyMet':
      return (
        <Select
          label={say(($) => $.ledger.form.duty)}
          options={(version?.clientDuties ?? []).map(({ id, text }) => ({ id, label: text }))}
          value={draft.duty}
          nothingChosen={say(($) => $.ledger.form.choose)}
          onChange={(duty) => change({ duty })}
          problem={problemFor('duty')}
        />
      );
    case 'paymentReceived':
    case 'refundPaid': {
      const instalments = version?.instalments ?? [];
      return (
        <>
          <MoneyField
            label={say(($) => $.ledger.form.amount)}
            writer={write}
            value={draft.amount}
            onChange={(amount) => change({ amount })}
            problem={problemFor('amount') ?? problemFor('amountNothing')}
          />
          {draft.type === 'paymentReceived' && instalments.length > 0 && (
            <Select
              label={say(($) => $.ledger.form.instalment)}
              options={[
                { id: NONE, label: say(($) => $.ledger.form.noInstalment) },
                ...instalments.map(({ id, label, amount }) => ({ id, label, hint: write.money(amount) })),
              ]}
              value={draft.instalment ?? NONE}
              onChange={(chosen) => change({ instalment: chosen === NONE ? null : chosen })}
            />
          )}
        </>
      );
    }
    case 'message':
      return (
        <>
          <RadioGroup
            label={say(($) => $.ledger.form.direction)}
            options={(['in', 'out'] as const).map((id) => ({
              id,
              label: say(($) => $.ledger.form.directions[id], {
                client: project.client.contact?.addressedAs ?? project.client.name,
              }),
            }))}
            value={draft.direction}
            onChange={(direction) => change({ direction })}
          />
          <TextArea
            label={say(($) => $.ledger.form.text)}
            value={draft.text}
            rows={6}
            onChange={(text) => change({ text })}
            hint={say(($) => $.ledger.form.textHint)}
            problem={problemFor('text')}
          />
        </>
      );
    case 'note':
      return (
        <TextArea
          label={say(($) => $.ledger.form.ownWords)}
          value={draft.text}
          rows={6}
          onChange={(text) => change({ text })}
          hint={say(($) => $.ledger.form.ownWordsHint)}
          problem={problems.has('text') ? say(($) => $.ledger.form.problems.ownWords) : undefined}
        />
      );
    case 'updateSent':
    case 'earlyStartRequested':
      return null;
  }

  function problemFor(
    field: 'deliverable' | 'quantity' | 'duty' | 'amount' | 'amountNothing' | 'text',
  ): string | undefined {
    return problems.has(field) ? say(($) => $.ledger.form.problems[field]) : undefined;
  }
}

/** No record has an id with a blank before it that the app makes, and files are asked for filled ids; this is none. */
const NONE = ' none';
