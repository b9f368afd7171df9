import { useState } from 'react';
import type { Say } from '../../../shared/i18n/translator.ts';
import type { Writer } from '../../../shared/i18n/writer.ts';
import type { Channel, Dispute, RequestedRefund } from '../../../shared/model/dispute.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { moment } from '../../../shared/model/instant.ts';
import type { Money } from '../../../shared/model/money.ts';
import { InstantField } from '../../components/InstantField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import { momentWords } from '../dayWords.ts';
import type { DisputeChange } from '../saving/keepers.ts';
import { ValuePopover } from '../ValuePopover.tsx';
import styles from './Circumstances.module.css';

interface CircumstancesProps {
  readonly dispute: Dispute;
  readonly called: string;
  readonly write: Writer;
  /** What was paid by then; undefined until it is known. */
  readonly paid: Money | undefined;
  /** Nobody has said yet what is asked for. */
  readonly isUnsaid: boolean;
  readonly keep: (change: DisputeChange) => void;
}

const CHANNELS = ['email', 'phone', 'chat', 'letter', 'meeting'] as const satisfies readonly Channel[];

/** What is asked for, when it came in, and how. */
export function Circumstances({ dispute, called, write, paid, isUnsaid, keep }: CircumstancesProps) {
  const say = useSay();
  const asks = say(($) => $.listen.asks.label, { name: called });
  const asked = isUnsaid
    ? { value: say(($) => $.listen.asks.unsaid), sentence: partMark(0) }
    : askedWords(say, write, dispute.requested, paid);
  return (
    <dl className={styles.circumstances}>
      <dt>{asks}</dt>
      <dd data-asks>
        {withParts(
          asked.sentence,
          <ValuePopover
            label={asks}
            value={isUnsaid ? <SignedWords kind="needs">{asked.value}</SignedWords> : asked.value}
          >
            <AskedFields
              label={asks}
              requested={isUnsaid ? undefined : dispute.requested}
              write={write}
              keep={keep}
            />
          </ValuePopover>,
        )}
      </dd>
      <dt>{say(($) => $.listen.cameIn)}</dt>
      <dd>
        <ValuePopover label={say(($) => $.listen.cameIn)} value={momentWords(write, dispute.receivedAt)}>
          <CameIn receivedAt={dispute.receivedAt} timeZone={write.timeZone} keep={keep} />
        </ValuePopover>
      </dd>
      <dt>{say(($) => $.listen.channel)}</dt>
      <dd>
        <ValuePopover
          label={say(($) => $.listen.channel)}
          value={say(($) => $.listen.channelNames[dispute.channel])}
        >
          <RadioGroup
            kind="list"
            label={say(($) => $.listen.channel)}
            options={CHANNELS.map((id) => ({ id, label: say(($) => $.listen.channelNames[id]) }))}
            value={dispute.channel}
            onChange={(channel) => keep({ channel })}
          />
        </ValuePopover>
      </dd>
    </dl>
  );
}

/** Only the amount itself is the value that can be changed; how it compares stands beside it. */
function askedWords(
  say: Say,
  write: Writer,
  requested: RequestedRefund,
  paid: Money | undefined,
): { readonly value: string; readonly sentence: string } {
  const amount = partMark(0);
  switch (requested.kind) {
    case 'none':
      return { value: say(($) => $.listen.asks.none), sentence: amount };
    case 'full':
      return paid === undefined || paid <= 0
        ? { value: say(($) => $.listen.asks.full), sentence: amount }
        : { value: write.money(paid), sentence: say(($) => $.listen.asks.fullOf, { amount }) };
    case 'amount':
      return {
        value: write.money(requested.amount),
        sentence: comparedWords(say, write, requested.amount, paid),
      };
  }
}

function comparedWords(say: Say, write: Writer, asked: Money, paid: Money | undefined): string {
  const amount = partMark(0);
  if (paid === undefined || paid <= 0) {
    return amount;
  }
  return asked * 2 === paid
    ? say(($) => $.listen.asks.half, { amount, paid: write.money(paid) })
    : say(($) => $.listen.asks.part, { amount, paid: write.money(paid) });
}

interface AskedFieldsProps {
  readonly label: string;
  /** Undefined while nothing is chosen. */
  readonly requested: RequestedRefund | undefined;
  readonly write: Writer;
  readonly keep: (change: DisputeChange) => void;
}

function AskedFields({ label, requested, write, keep }: AskedFieldsProps) {
  const say = useSay();
  // An amount is chosen before it is written; until then what was saved stays.
  const [kind, setKind] = useState(requested?.kind ?? null);
  const [isLeft, setIsLeft] = useState(false);
  const amount = requested?.kind === 'amount' ? requested.amount : null;
  return (
    <>
      <RadioGroup
        kind="list"
        label={label}
        options={(['full', 'amount', 'none'] as const).map((id) => ({
          id,
          label: say(($) => $.listen.asks[id]),
        }))}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          if (chosen !== 'amount') {
            keep({ requested: { kind: chosen } });
          }
        }}
      />
      {kind === 'amount' && (
        <MoneyField
          label={say(($) => $.listen.asks.howMuch)}
          writer={write}
          value={amount}
          onChange={(value) => {
            if (value !== null) {
              keep({ requested: { kind: 'amount', amount: value } });
            }
          }}
          onBlur={() => setIsLeft(true)}
          problem={isLeft && amount === null ? say(($) => $.listen.asks.missing) : undefined}
        />
      )}
    </>
  );
}

/** Nothing in a project is older (project-file, What makes a file invalid). */
const EARLIEST = moment('1990-01-01T00:00:00Z');

interface CameInProps {
  readonly receivedAt: Instant;
  readonly timeZone: string;
  readonly keep: (change: DisputeChange) => void;
}

function CameIn({ receivedAt, timeZone, keep }: CameInProps) {
  const say = useSay();
  // Typed and not kept: what lies ahead, and the early years that a year passes through while it is typed.
  const [typed, setTyped] = useState<{ readonly value: Instant; readonly isAhead: boolean }>();
  return (
    <InstantField
      label={say(($) => $.listen.cameIn)}
      value={typed?.value ?? receivedAt}
      timeZone={timeZone}
      onChange={(value) => {
        if (value === null) {
          setTyped(undefined);
          return;
        }
        const isAhead = moment(value) > Date.now();
        if (isAhead || moment(value) < EARLIEST) {
          setTyped({ value, isAhead });
          return;
        }
        setTyped(undefined);
        keep({ receivedAt: value });
      }}
      problem={typed?.isAhead === true ? say(($) => $.listen.cameInLater) : undefined}
    />
  );
}
