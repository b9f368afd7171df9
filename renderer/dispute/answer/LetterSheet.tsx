import type { PrintedPaper } from '../../../shared/contract/answers.ts';
import { offerLetter } from '../../../shared/letters/offerLetter.ts';
import type { Letter, Offer } from '../../../shared/model/offer.ts';
import type { Assessment } from '../../../shared/rulebook/assessment.ts';
import { MoreMenu } from '../../components/MoreMenu.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useUndo } from '../../frame/undo.ts';
import { afterPreposition } from '../../../shared/i18n/afterPreposition.ts';
import { useLanguage } from '../../words/useLanguage.ts';
import { useSay } from '../../words/useSay.ts';
import { AtTop } from '../AtTop.tsx';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { numberWord } from '../numberWord.ts';
import type { Kept } from '../saving/Keeper.ts';
import type { LetterChange } from '../saving/keepers.ts';
import { letterKeeper } from '../saving/keepers.ts';
import { LetterNamesOtherDay, OfferPast } from './AnswerNotices.tsx';
import { LetterHead } from './LetterHead.tsx';
import { LetterText } from './LetterText.tsx';
import styles from './LetterSheet.module.css';
import { PaperColumn } from './PaperColumn.tsx';
import { SaveAsMail, SaveOfferPdf } from './SaveButtons.tsx';
import { SaveTrouble } from './SavedAs.tsx';
import { sentOffer } from './sentOffer.ts';
import { useAnswerFoot } from './useAnswerFoot.tsx';
import { useSaving } from './useSaving.ts';

interface LetterSheetProps {
  readonly here: DisputeHere;
  readonly letter: Letter;
  readonly offer: Offer;
  readonly assessment: Assessment;
  readonly printed: PrintedPaper;
  readonly kept: Kept<LetterChange>;
}

/** The letter at reading size, and beside it the offer that goes with it. */
export function LetterSheet({ here, letter, offer, assessment, printed, kept }: LetterSheetProps) {
  const say = useSay();
  const screen = useLanguage();
  const undo = useUndo();
  const { place, project, called, open } = here;
  const { language } = printed;
  const keeper = letterKeeper(place);
  const change = (changed: Partial<Letter>) => keeper.keep({ letter: { ...letter, ...changed } });
  const saving = useSaving(place, sentOffer(here.project, place.disputeId) !== undefined);
  const foot = useAnswerFoot(here, saving, {
    quiet: <SaveOfferPdf saving={saving} kind="quiet" />,
    primary: <SaveAsMail saving={saving} kind="primary" />,
  });
  const findings = assessment.findings.length;
  const ways = offer.options.filter(({ included }) => included).length;

  function draftAnew(): void {
    const before = letter;
    change(offerLetter(project, assessment, offer, language));
    undo.offer({ said: say(($) => $.answer.isAnew), undo: () => keeper.keep({ letter: before }) });
  }

  return (
    <DisputePage
      here={here}
      step="answer"
      title={say(($) => $.answer.title, { name: afterPreposition(screen, called) })}
      lead={say(($) => $.answer.lead, {
        language: say(($) => $.answer.languages[language]),
        findings: say(($) => $.answer.findings, { count: findings, number: numberWord(say, findings) }),
        ways: say(($) => $.answer.ways, { count: ways, number: numberWord(say, ways) }),
      })}
      more={
        open.brokenSeal === null && (
          <MoreMenu
            label={say(($) => $.frame.more)}
            actions={[
              {
                id: 'anew',
                label: say(($) => $.answer.anew),
                hint: say(($) => $.answer.anewHint),
                onAction: draftAnew,
              },
            ]}
          />
        )
      }
      foot={foot}
    >
      {kept.error !== undefined && (
        <AtTop>
          <Trouble error={kept.error} onRetry={keeper.retry} />
        </AtTop>
      )}
      <SaveTrouble saving={saving} />
      <OfferPast here={here} offer={offer} />
      <LetterNamesOtherDay
        here={here}
        offer={offer}
        body={letter.body}
        language={language}
        assessment={assessment}
        onDraftAnew={draftAnew}
      />
      <div className={styles.sheet}>
        <section className={styles.letter} aria-label={say(($) => $.answer.letter)}>
          <LetterHead
            here={here}
            printed={printed}
            subject={letter.subject}
            onSubject={(subject) => change({ subject })}
          />
          <LetterText
            label={say(($) => $.answer.letter)}
            value={letter.body}
            language={language}
            onChange={(body) => change({ body })}
          />
        </section>
        <PaperColumn place={place} printed={printed} />
      </div>
    </DisputePage>
  );
}
