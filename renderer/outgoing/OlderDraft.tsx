import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useNow } from '../data/useNow.ts';
import { dayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';

interface OlderDraftProps {
  readonly here: OutgoingHere;
  readonly onDraftAnew: () => void;
}

/** An update that was drafted on a day before, where today it would be drafted differently. */
export function OlderDraft({ here: { opened, outgoing, write }, onDraftAnew }: OlderDraftProps) {
  const say = useSay();
  const today = write.dayOf(useNow());
  const day = write.dayOf(outgoing.draftedAt);
  const isOlder = opened.isStored && outgoing.kind === 'update' && day < today;
  if (!isOlder || outgoing.body === opened.asDrafted.body) {
    return null;
  }
  return (
    <Notice kind="waiting" title={say(($) => $.outgoingPage.older.title, { day: dayWords(write, day) })}>
      <p>{say(($) => $.outgoingPage.older.hint)}</p>
      <Button size="small" onPress={onDraftAnew}>
        {say(($) => $.outgoingPage.older.anew)}
      </Button>
    </Notice>
  );
}
