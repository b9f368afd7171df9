import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf, moment } from '../../shared/model/instant.ts';
import { clientLanguage } from '../../shared/offers/draftOffer.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useLastSaved } from '../data/lastSaved.ts';
import { AtTop } from '../dispute/AtTop.tsx';
import { numberWord, withCapital } from '../dispute/numberWord.ts';
import { Page } from '../frame/Page.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { Deliverables } from './Deliverables.tsx';
import type { DraftState } from './draftState.ts';
import { draftState } from './draftState.ts';
import type { Drafting } from './drafting.ts';
import { DraftingContext } from './drafting.ts';
import { Duties } from './Duties.tsx';
import { Exclusions } from './Exclusions.tsx';
import { Heads } from './Heads.tsx';
import { Outline } from './Outline.tsx';
import { Payments } from './Payments.tsx';
import { Policy } from './Policy.tsx';
import styles from './Sheet.module.css';
import type { KeptSheet } from './sheets.ts';
import { Updates } from './Updates.tsx';
import { useDraftKeys } from './useDraftKeys.ts';
import { useProposal } from './useProposal.ts';
import { useThrowAway } from './useThrowAway.ts';

interface DraftSheetPageProps {
  readonly open: OpenProject;
  readonly kept: KeptSheet;
}

/** One page to write an agreement on: the sheet, and beside it what it comes to and what is still open. */
export function DraftSheetPage({ open, kept }: DraftSheetPageProps) {
  const { project } = open;
  const { sheet, keeper } = kept;
  const say = useSay();
  const write = useWriter(project);
  const history = useSyncExternalStore(sheet.subscribe, sheet.history);
  const error = useSyncExternalStore(keeper.subscribe, () => keeper.current().error);
  const savedAt = useLastSaved();
  const today = write.dayOf(instantOf(new Date()));
  const language = clientLanguage(project);
  const drafting = useMemo<Drafting>(
    () => ({ sheet, write, today, language }),
    [sheet, write, today, language],
  );
  useDraftKeys(sheet);
  const draft = history.present;
  const before = project.agreements.find(({ number }) => number === draft.basedOn);
  // What is reckoned of the whole sheet may come a moment after the letters.
  const calm = useDeferredValue(draft);
  const state = useMemo(() => draftState(calm, today, before), [calm, today, before]);
  const proposal = useProposal(project.id, kept, before, today);
  const throwAway = useThrowAway(project.id, kept);
  const client = project.client.contact?.addressedAs ?? project.client.name;
  const trouble = error ?? proposal.error;
  return (
    <DraftingContext value={drafting}>
      <Page
        title={project.title}
        heading={headingOf()}
        lead={
          before === undefined
            ? say(($) => $.drafting.lead.first, { client: project.client.name })
            : say(($) => $.drafting.lead.change, { client: project.client.name, version: before.number })
        }
        strip={<ProjectStrip />}
        savedAt={later(open.savedAt, savedAt)}
        more={
          <>
            <IconButton
              label={say(($) => $.drafting.undo)}
              onPress={sheet.undo}
              isDisabled={history.past.length === 0}
            >
              <IconArrowBackUp size={18} stroke={1.5} aria-hidden />
            </IconButton>
            <IconButton
              label={say(($) => $.drafting.redo)}
              onPress={sheet.redo}
              isDisabled={history.future.length === 0}
            >
              <IconArrowForwardUp size={18} stroke={1.5} aria-hidden />
            </IconButton>
            <MoreMenu
              label={say(($) => $.frame.more)}
              actions={[{ id: 'throwAway', label: say(($) => $.drafting.throwAway), onAction: throwAway }]}
            />
          </>
        }
        foot={{
          sentence: <WhereItStands state={state} />,
          primary: (
            <Button kind="primary" isPending={proposal.isWaiting} onPress={proposal.propose}>
              {say(($) => $.drafting.ready)}
            </Button>
          ),
        }}
      >
        {trouble !== undefined && (
          <AtTop>
            <Trouble error={trouble} onRetry={error === undefined ? proposal.propose : keeper.retry} />
          </AtTop>
        )}
        <div className={styles.columns}>
          <Sheet draft={draft} client={client} />
          <aside className={styles.side}>
            <Outline draft={calm} state={state} before={before} client={client} />
          </aside>
        </div>
      </Page>
    </DraftingContext>
  );

  function headingOf(): string {
    return before === undefined
      ? project.title
      : say(($) => $.agreement.change.title, { number: draft.number - 1 });
  }
}

function Sheet({ draft, client }: { readonly draft: AgreementDraft; readonly client: string }) {
  return (
    <div className={styles.sheet}>
      <Heads
        basedOn={draft.basedOn}
        summary={draft.summary}
        start={draft.start}
        concludedAtDistance={draft.concludedAtDistance}
      />
      <Deliverables deliverables={draft.deliverables} />
      <Exclusions exclusions={draft.exclusions} />
      <Duties duties={draft.clientDuties} client={client} />
      <Payments deliverables={draft.deliverables} instalments={draft.instalments} split={draft.split} />
      <Updates updates={draft.updates} />
      <Policy
        policy={draft.refundPolicy}
        hasDeposit={draft.instalments.some(({ deposit }) => deposit === true)}
      />
    </div>
  );
}

function WhereItStands({ state: { gaps } }: { readonly state: DraftState }) {
  const say = useSay();
  if (gaps.length === 0) {
    return <SignedWords kind="settled">{say(($) => $.drafting.foot.whole)}</SignedWords>;
  }
  return (
    <SignedWords kind="needs">
      {say(($) => $.drafting.foot.missing, {
        count: gaps.length,
        number: withCapital(numberWord(say, gaps.length)),
      })}
    </SignedWords>
  );
}

function later(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && moment(other) > moment(one) ? other : one;
}
