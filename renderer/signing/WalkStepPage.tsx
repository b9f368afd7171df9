import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import { walkParts } from '../../shared/agreements/walkParts.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { WalkPart } from '../../shared/model/agreement.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { Page } from '../frame/Page.tsx';
import { LookPart } from './LookPart.tsx';
import { partHeading } from './partHeading.ts';
import { PartRead } from './PartRead.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { SignaturePart } from './SignaturePart.tsx';
import type { StepShown } from './SigningColumn.tsx';
import { SigningColumn, SigningStrip } from './SigningColumn.tsx';
import { signerOf } from './signingWords.ts';
import type { KeptWalk } from './useWalk.ts';
import { dropWalk } from './useWalk.ts';
import type { SigningParty, WalkStep } from './walk.ts';
import { furthestStep, isPart, stepShown, walkSteps } from './walk.ts';
import { WithdrawalPart } from './WithdrawalPart.tsx';

interface WalkStepPageProps {
  readonly open: OpenProject;
  readonly reading: Reading;
  readonly party: SigningParty;
  readonly kept: KeptWalk;
}

/** The step at hand, with the way beside it; what is confirmed leads to the next. */
export function WalkStepPage({ open, reading, party, kept }: WalkStepPageProps) {
  const { project, version, words } = reading;
  const { say, language } = words;
  const { walk, change } = kept;
  const { step: asked } = useParams({ from: '/projects/$projectId/sign/$party/$step' });
  const navigate = useNavigate();
  const { call, isWaiting, error } = useCall('agreements.sign');
  const [isTried, setTried] = useState(false);

  const steps = walkSteps(party, walkParts(project, version));
  const step = stepShown(asked, steps, walk.confirmed);
  const furthest = steps.indexOf(furthestStep(steps, walk.confirmed));
  const place = steps.indexOf(step);
  const name = walk.name ?? signerOf(project, party);
  const what = versionCalled(say, project.agreements, version);
  const shown = steps.map((one, index): StepShown => ({
    step: one,
    isOpen: index <= furthest,
    state: stateOf(one, step, walk.confirmed),
  }));
  const path = { open, words, what, party, steps: shown };
  const heading = stepHeading(reading, step, name);

  function goTo(next: WalkStep | undefined): void {
    if (next !== undefined) {
      void navigate({
        to: '/projects/$projectId/sign/$party/$step',
        params: { projectId: project.id, party, step: next },
      });
    }
  }

  function confirm(part: WalkPart): void {
    change({ confirmed: [...new Set([...walk.confirmed, part])] });
    goTo(steps[place + 1]);
  }

  async function sign(): Promise<void> {
    const isDrawn = walk.method === 'drawn';
    if (name.trim() === '' || (isDrawn && walk.strokes.length === 0)) {
      setTried(true);
      return;
    }
    const signed = await call({
      projectId: project.id,
      number: version.number,
      signature: {
        party,
        name: name.trim(),
        method: walk.method,
        ...(isDrawn ? { strokes: walk.strokes } : {}),
        ...(party === 'client' ? { confirmed: walk.confirmed } : {}),
      },
      earlyStart: party === 'client' && walk.earlyStart,
    });
    if (!signed.ok) {
      return;
    }
    if (signed.value.seal === undefined) {
      change({ strokes: [] });
      return;
    }
    dropWalk(project.id);
    void navigate({
      to: '/projects/$projectId/sign/sealed/$number',
      params: { projectId: project.id, number: String(version.number) },
      replace: true,
    });
  }

  return (
    <>
      <SigningColumn {...path} />
      <Page
        key={step}
        title={heading}
        heading={<span lang={language}>{heading}</span>}
        lead={<span lang={language}>{leadOf(reading, what, shown, place)}</span>}
        strip={<SigningStrip {...path} />}
        more={
          <Button
            kind="quiet"
            size="small"
            onPress={() => change({ language: language === 'de' ? 'en' : 'de' })}
          >
            <span lang={language === 'de' ? 'en' : 'de'}>{say(($) => $.signing.otherLanguage)}</span>
          </Button>
        }
        foot={{
          sentence: isPart(step) && walk.confirmed.includes(step) && (
            <SignedWords kind="settled">
              <span lang={language}>
                {step === 'withdrawal' ? say(($) => $.signing.read) : say(($) => $.signing.agreed)}
              </span>
            </SignedWords>
          ),
          quiet: <BackOne projectId={project.id} party={party} before={steps[place - 1]} reading={reading} />,
          primary: (
            <Onwards
              reading={reading}
              party={party}
              step={step}
              next={steps[place + 1]}
              confirmed={walk.confirmed}
              isWaiting={isWaiting}
              onConfirm={confirm}
              onSign={() => void sign()}
            />
          ),
        }}
      >
        {error !== undefined && <Trouble error={error} />}
        <DraftTrouble />
        <div className={styles.part} lang={language}>
          {step === 'look' && <LookPart {...reading} />}
          {step === 'withdrawal' && (
            <WithdrawalPart
              {...reading}
              earlyStart={walk.earlyStart}
              onEarlyStart={(earlyStart) => change({ earlyStart })}
            />
          )}
          {step === 'signature' && (
            <SignaturePart {...reading} walk={walk} name={name} onChange={change} isTried={isTried} />
          )}
          {isPart(step) && step !== 'withdrawal' && <PartRead reading={reading} part={step} />}
        </div>
      </Page>
    </>
  );
}

function stateOf(one: WalkStep, present: WalkStep, confirmed: readonly WalkPart[]): StepShown['state'] {
  if (one === present) {
    return 'present';
  }
  const isDone = isPart(one) ? confirmed.includes(one) : one === 'look';
  return isDone ? 'done' : 'coming';
}

function stepHeading(reading: Reading, step: WalkStep, name: string): string {
  const { say } = reading.words;
  if (isPart(step)) {
    return partHeading(reading, step);
  }
  return step === 'look'
    ? say(($) => $.signing.steps.look)
    : say(($) => $.signing.signature.heading, {
        name: name.trim() === '' ? signerOf(reading.project, 'client') : name.trim(),
      });
}

function leadOf(
  { project, words: { say } }: Reading,
  what: string,
  steps: readonly StepShown[],
  place: number,
): string {
  const part = say(($) => $.signing.part, { number: place + 1, of: steps.length });
  return `${project.title}, ${what}. ${part}.`;
}

interface BackOneProps {
  readonly projectId: string;
  readonly party: SigningParty;
  readonly before: WalkStep | undefined;
  readonly reading: Reading;
}

function BackOne({ projectId, party, before, reading: { words } }: BackOneProps) {
  const label = <span lang={words.language}>{words.say(($) => $.signing.back)}</span>;
  return before === undefined ? (
    <ButtonLink kind="quiet" to="/projects/$projectId/sign" params={{ projectId }}>
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink
      kind="quiet"
      to="/projects/$projectId/sign/$party/$step"
      params={{ projectId, party, step: before }}
    >
      {label}
    </ButtonLink>
  );
}

interface OnwardsProps {
  readonly reading: Reading;
  readonly party: SigningParty;
  readonly step: WalkStep;
  readonly next: WalkStep | undefined;
  readonly confirmed: readonly WalkPart[];
  readonly isWaiting: boolean;
  readonly onConfirm: (part: WalkPart) => void;
  readonly onSign: () => void;
}

function Onwards({ reading, party, step, next, confirmed, isWaiting, onConfirm, onSign }: OnwardsProps) {
  const { say, language } = reading.words;
  if (next === undefined) {
    return (
      <Button kind="primary" isPending={isWaiting} onPress={onSign}>
        <span lang={language}>{say(($) => $.signing.signature.sign)}</span>
      </Button>
    );
  }
  if (isPart(step) && !confirmed.includes(step)) {
    return (
      <Button kind="primary" onPress={() => onConfirm(step)}>
        <span lang={language}>
          {step === 'withdrawal' ? say(($) => $.signing.haveRead) : say(($) => $.signing.agree)}
        </span>
      </Button>
    );
  }
  return (
    <ButtonLink
      kind="primary"
      to="/projects/$projectId/sign/$party/$step"
      params={{ projectId: reading.project.id, party, step: next }}
    >
      <span lang={language}>{say(($) => $.signing.goOn, { step: say(($) => $.signing.steps[next]) })}</span>
    </ButtonLink>
  );
}
