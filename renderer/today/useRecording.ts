import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { AppError } from '../../shared/contract/appError.ts';
import type { NewEntry } from '../../shared/contract/entry.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { entryOf } from '../ledger/entryDraft.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { recordedWords } from './recordedWords.ts';
import { recordOf } from './recordOf.ts';

export interface Recording {
  /** Writes down that what a row waits for has happened; for ten seconds it can be taken back. Whether it was written down. */
  readonly record: (item: TodayItem, entry: NewEntry) => Promise<boolean>;
  /** The same for what happened just now, as a whole. */
  readonly recordNow: (item: TodayItem) => void;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
}

export function useRecording(): Recording {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const undo = useUndo();
  const adding = useCall('ledger.add');
  const takingBack = useCall('ledger.correct');

  async function record(item: TodayItem, entry: NewEntry): Promise<boolean> {
    const added = await adding.call({ projectId: item.projectId, entry });
    if (added.ok) {
      undo.offer({
        said: recordedWords(say, language, item, entry),
        undo: () => void takeBack(item, added.value.id),
      });
    }
    return added.ok;
  }

  /** An entry stays for good: it is taken back by a second one that says so. */
  async function takeBack({ projectId, key }: TodayItem, corrects: string): Promise<void> {
    const reason = say(($) => $.today.recording.mistaken);
    const taken = await takingBack.call({ projectId, corrects, reason });
    if (taken.ok) {
      await client.refetchQueries({ queryKey: ['today.read'] });
      undo.offer({ said: say(($) => $.today.recording.takenBack) });
      await navigate({ to: '/today', search: { item: key }, resetScroll: false });
    }
  }

  return {
    record,
    recordNow: (item) => {
      const draft = recordOf(item);
      const made = draft === undefined ? undefined : entryOf(draft, instantOf(new Date()));
      if (made?.ok === true) {
        void record(item, made.value).then((isRecorded) => {
          if (!isRecorded) {
            // Its page says why.
            void navigate({ to: '/today', search: { item: item.key }, resetScroll: false });
          }
        });
      }
    },
    isWaiting: adding.isWaiting || takingBack.isWaiting,
    error: adding.error ?? takingBack.error,
  };
}
