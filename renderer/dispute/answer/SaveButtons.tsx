import { Button } from '../../components/Button.tsx';
import { useSay } from '../../words/useSay.ts';
import type { Saving } from './useSaving.ts';

interface SaveButtonProps {
  readonly saving: Saving;
  readonly kind: 'primary' | 'quiet';
}

export function SaveOfferPdf({ saving, kind }: SaveButtonProps) {
  const say = useSay();
  return (
    <Button kind={kind} isPending={saving.isWaiting} onPress={saving.savePdf}>
      {say(($) => $.answer.savePdf)}
    </Button>
  );
}

export function SaveAsMail({ saving, kind }: SaveButtonProps) {
  const say = useSay();
  return (
    <Button kind={kind} isPending={saving.isWaiting} onPress={saving.saveMail}>
      {say(($) => $.answer.saveMail)}
    </Button>
  );
}
