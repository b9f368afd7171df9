import type { ReactNode } from 'react';
import { useState } from 'react';
import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { MenuAction } from '../components/MoreMenu.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { AtTop } from '../dispute/AtTop.tsx';
import { LetterText } from '../dispute/answer/LetterText.tsx';
import { ReadOnlyContext } from '../dispute/readOnly.ts';
import { ReadOnlyNotice } from '../dispute/ReadOnlyNotice.tsx';
import type { PageFoot } from '../frame/Page.tsx';
import { Page } from '../frame/Page.tsx';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { ComplaintAbove } from './ComplaintAbove.tsx';
import { FootTrouble } from './FootTrouble.tsx';
import { MailPreview } from './MailPreview.tsx';
import { MessageHead } from './MessageHead.tsx';
import { NewDay } from './NewDay.tsx';
import { NextContact } from './NextContact.tsx';
import { NotThere } from './NotThere.tsx';
import { OlderDraft } from './OlderDraft.tsx';
import { OnItsWay } from './OnItsWay.tsx';
import type { OutgoingHere } from './OutgoingHere.ts';
import { outgoingKeeper } from './outgoingKeeper.ts';
import { PaperPreview } from './PaperPreview.tsx';
import { UpdateColumn } from './UpdateColumn.tsx';
import { useHandingOver } from './useHandingOver.ts';
import { useNoWords } from './useNoWords.ts';
import { useRedrafting } from './useRedrafting.ts';
import { useWritingFoot } from './useWritingFoot.tsx';
import { WritingMenu } from './WritingMenu.tsx';
import styles from './WritingSheet.module.css';

interface WritingSheetProps {
  readonly here: OutgoingHere;
  readonly strip: ReactNode;
  readonly actions?: readonly MenuAction[] | undefined;
  readonly onSent: (event: ProjectEvent) => void;
}

const VIEWS = ['write', 'mail', 'paper'] as const;
type View = (typeof VIEWS)[number];

/** A message to the client at reading size, the whole of it to be written on. */
export function WritingSheet({ here, strip, actions, onSent }: WritingSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const { place, open, outgoing, kept, called } = here;
  const { kind } = place;
  const [view, setView] = useState<View>('write');
  const noWords = useNoWords(outgoing.body);
  const handing = useHandingOver(here, {
    onSent,
    onNoWords: () => {
      setView('write');
      noWords.tell();
    },
  });
  const redrafting = useRedrafting(here);
  const isReadOnly = open.brokenSeal !== null;
  const foot = withTrouble(useWritingFoot(here, handing), handing.error);
  return (
    <ReadOnlyContext value={isReadOnly}>
      <Page
        title={say(($) => $.outgoingPage.kinds[kind].title, { name: afterPreposition(language, called) })}
        lead={say(($) => $.outgoingPage.kinds[kind].lead, {
          name: called,
          language: say(($) => $.answer.languages[outgoing.language]),
        })}
        strip={strip}
        savedAt={open.savedAt}
        more={
          !isReadOnly && (
            <WritingMenu here={here} handing={handing} redrafting={redrafting} actions={actions} />
          )
        }
        {...(isReadOnly ? {} : { foot })}
      >
        <ReadOnlyNotice open={open} />
        {kept.error !== undefined && (
          <AtTop>
            <Trouble error={kept.error} onRetry={outgoingKeeper(place).retry} />
          </AtTop>
        )}
        {redrafting.error !== undefined && (
          <AtTop>
            <Trouble error={redrafting.error} />
          </AtTop>
        )}
        {handing.onItsWay !== undefined && (
          <OnItsWay here={here} message={handing.onItsWay} onAccepted={handing.lookIfSent} />
        )}
        {view === 'write' && !isReadOnly && <OlderDraft here={here} onDraftAnew={redrafting.draftAnew} />}
        {view === 'write' && (kind === 'firstReply' || kind === 'checkIn') && <ComplaintAbove here={here} />}
        <div className={styles.bar}>
          <h2>{say(($) => $.outgoingPage.kinds[kind].words)}</h2>
          <RadioGroup
            label={say(($) => $.outgoingPage.view.label)}
            isLabelHidden
            options={VIEWS.map((id) => ({ id, label: say(($) => $.outgoingPage.view[id]) }))}
            value={view}
            onChange={setView}
          />
        </div>
        {view === 'mail' && <MailPreview here={here} />}
        {view === 'paper' && <PaperPreview here={here} />}
        {view === 'write' && writing()}
      </Page>
    </ReadOnlyContext>
  );

  /** What was handed over before is no longer what stands here. */
  function write(words: Partial<Outgoing>): void {
    handing.notYet();
    here.change(words);
  }

  function writing() {
    return (
      <div className={kind === 'update' ? styles.sheet : undefined}>
        <section className={styles.letter} aria-label={say(($) => $.outgoingPage.kinds[kind].words)}>
          <MessageHead here={here} onSubject={(subject) => write({ subject })} />
          <div ref={noWords.field}>
            <LetterText
              label={say(($) => $.outgoingPage.kinds[kind].words)}
              value={outgoing.body}
              language={outgoing.language}
              onChange={(body) => write({ body })}
              problem={noWords.isMissing ? say(($) => $.outgoingPage.noWords) : undefined}
            />
          </div>
          {!isReadOnly && outgoing.nextContact !== undefined && (
            <NextContact
              here={here}
              chosen={redrafting.chosen.nextContact}
              onChoose={(at) => {
                handing.notYet();
                redrafting.chooseContact(at);
              }}
            />
          )}
          {!isReadOnly && kind === 'delayNotice' && (
            <NewDay
              here={here}
              chosen={redrafting.chosen.expected}
              onChoose={(day) => {
                handing.notYet();
                redrafting.chooseDay(day);
              }}
            />
          )}
          {!isReadOnly && redrafting.isNotThere && <NotThere here={here} />}
        </section>
        {kind === 'update' && <UpdateColumn here={here} />}
      </div>
    );
  }
}

/** In view whatever the page is scrolled to; what else stands in the foot stays. */
function withTrouble(foot: PageFoot, error: AppError | undefined): PageFoot {
  if (error === undefined) {
    return foot;
  }
  const sentence = (
    <>
      <FootTrouble error={error} /> {foot.sentence}
    </>
  );
  return { ...foot, sentence };
}
