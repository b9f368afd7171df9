import type { PromisedStep } from '../../shared/model/outgoing.ts';
import { lineKey } from '../../shared/updates/lineKey.ts';
import { SideList, SideRow } from '../agreement/SideList.tsx';
import { Button } from '../components/Button.tsx';
import type { SignKind } from '../components/Sign.tsx';
import { useReadOnly } from '../dispute/readOnly.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import styles from './UpdateColumn.module.css';
import { withLine } from './updateLines.ts';

interface PromisedBeforeProps {
  readonly here: OutgoingHere;
  /** Promised before and still open. */
  readonly steps: readonly PromisedStep[];
  /** Those of them that the text says nothing of. */
  readonly unmentioned: readonly PromisedStep[];
}

/** What the updates before promised, so that nothing of it vanishes quietly. */
export function PromisedBefore({ here, steps, unmentioned }: PromisedBeforeProps) {
  const say = useSay();
  const isUnmentioned = new Set(unmentioned.map(({ text }) => lineKey(text)));
  return (
    <SideList title={say(($) => $.outgoingPage.promised.title)}>
      {steps.length === 0 && <SideRow>{say(($) => $.outgoingPage.promised.none)}</SideRow>}
      {steps.map((step) => (
        <Step
          key={lineKey(step.text)}
          here={here}
          text={step.text}
          isUnmentioned={isUnmentioned.has(lineKey(step.text))}
        />
      ))}
    </SideList>
  );
}

interface StepProps {
  readonly here: OutgoingHere;
  readonly text: string;
  readonly isUnmentioned: boolean;
}

function Step({ here: { open, outgoing, change }, text, isUnmentioned }: StepProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const settled = outgoing.settled ?? [];
  const others = settled.filter((one) => lineKey(one.text) !== lineKey(text));
  const how = settled.find((one) => lineKey(one.text) === lineKey(text))?.how;
  const actions = isReadOnly ? [] : actionsFor();
  return (
    <SideRow sign={signFor()}>
      <span lang={outgoing.language}>{text}</span>
      <span className={styles.note}>{noteFor()}</span>
      {actions.length > 0 && (
        <span className={styles.actions}>
          {actions.map(({ label, onPress }) => (
            <Button
              key={label}
              size="small"
              kind="quiet"
              aria-label={say(($) => $.outgoingPage.promised.about, { action: label, text })}
              onPress={onPress}
            >
              {label}
            </Button>
          ))}
        </span>
      )}
    </SideRow>
  );

  function signFor(): SignKind {
    if (how !== undefined) {
      return 'settled';
    }
    return isUnmentioned ? 'needs' : 'settled';
  }

  function noteFor(): string {
    switch (how) {
      case 'done':
        return say(($) => $.outgoingPage.promised.isDone);
      case 'dropped':
        return say(($) => $.outgoingPage.promised.isDropped);
      case undefined:
        return isUnmentioned
          ? say(($) => $.outgoingPage.promised.unmentioned)
          : say(($) => $.outgoingPage.promised.inText);
    }
  }

  function actionsFor() {
    if (how !== undefined) {
      return [
        { label: say(($) => $.outgoingPage.promised.takeBack), onPress: () => change({ settled: others }) },
      ];
    }
    return isUnmentioned
      ? [
          {
            label: say(($) => $.outgoingPage.promised.putBack),
            onPress: () =>
              change({
                body: withLine(outgoing.body, 'next', text, {
                  project: open.project,
                  language: outgoing.language,
                }),
              }),
          },
          {
            label: say(($) => $.outgoingPage.promised.done),
            onPress: () => change({ settled: [...others, { text, how: 'done' }] }),
          },
          {
            label: say(($) => $.outgoingPage.promised.dropped),
            onPress: () => change({ settled: [...others, { text, how: 'dropped' }] }),
          },
        ]
      : [];
  }
}
