import { OutgoingSheet } from '../outgoing/OutgoingSheet.tsx';
import type { ItemPageProps } from './itemPageProps.ts';
import type { MessageWanted } from './messageOf.ts';
import { TodayStrip } from './TodayStrip.tsx';

interface MessagePageProps extends ItemPageProps {
  readonly message: MessageWanted;
}

/** The message to the client that a row is about, ready to be read over and handed on. */
export function MessagePage({ item, message: { kind, about } }: MessagePageProps) {
  return <OutgoingSheet projectId={item.projectId} kind={kind} about={about} strip={<TodayStrip />} />;
}
