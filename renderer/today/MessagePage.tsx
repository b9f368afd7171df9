import type { ReactNode } from 'react';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import { OutgoingSheet } from '../outgoing/OutgoingSheet.tsx';
import type { MessageWanted } from './messageOf.ts';
import { TodayStrip } from './TodayStrip.tsx';
import { useItemActions } from './useItemActions.ts';

interface MessagePageProps {
  readonly item: TodayItem;
  readonly message: MessageWanted;
  /** Once it is sent: the way to the next row. */
  readonly goOn: ReactNode;
  readonly onSent: () => void;
}

/** The message to the client that a row is about, ready to be read over and handed on. */
export function MessagePage({ item, message: { kind, about }, goOn, onSent }: MessagePageProps) {
  return (
    <OutgoingSheet
      projectId={item.projectId}
      kind={kind}
      about={about}
      strip={<TodayStrip />}
      actions={useItemActions(item)}
      goOn={goOn}
      onSent={onSent}
    />
  );
}
