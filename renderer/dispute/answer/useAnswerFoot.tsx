import type { ReactNode } from 'react';
import type { PageFoot } from '../../frame/Page.tsx';
import { useGoneOutFoot } from '../../outgoing/useGoneOutFoot.tsx';
import { useSay } from '../../words/useSay.ts';
import { momentWords } from '../dayWords.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { SavedAs } from './SavedAs.tsx';
import { sentOffer } from './sentOffer.ts';
import type { Saving } from './useSaving.ts';

interface AnswerActions {
  readonly quiet: ReactNode;
  readonly primary: ReactNode;
}

/** The foot of letter and paper: what can be done with them, and once they were saved the question whether they have gone out. */
export function useAnswerFoot(here: DisputeHere, saving: Saving, actions: AnswerActions): PageFoot {
  const say = useSay();
  const { project, dispute, write } = here;
  const { asks, saved, isWaiting, notYet, wasSent } = saving;
  const { timeZone, currency } = project;
  const sent = sentOffer(project, dispute.id);
  const how =
    saved === undefined ? '' : say(($) => $.answer.saved, { file: saved.fileName, folder: saved.folder });
  const question = useGoneOutFoot({ asks, how, timeZone, currency, isWaiting, notYet, wasSent });
  const sentOn = sent === undefined ? undefined : momentWords(write, sent.at);
  return question ?? { sentence: <SavedAs saving={saving} sentOn={sentOn} />, ...actions };
}
