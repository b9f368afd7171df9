import { useState } from 'react';
import type { SavedFile } from '../../../shared/contract/answers.ts';
import type { AppError } from '../../../shared/contract/appError.ts';
import { useCall } from '../../data/useCall.ts';
import type { DisputePlace } from '../saving/keepers.ts';
import { disputeKeeper, letterKeeper, offerKeeper } from '../saving/keepers.ts';

export interface Saving {
  readonly savePdf: () => void;
  readonly saveMail: () => void;
  readonly isWaiting: boolean;
  /** What was saved last, until something else is saved. */
  readonly saved: SavedFile | undefined;
  readonly error: AppError | undefined;
}

/** Saves offer and letter as files. What was just typed goes first: what could not be kept is not given away either. */
export function useSaving(place: DisputePlace): Saving {
  const pdf = useCall('offers.savePdf');
  const mail = useCall('offers.saveMail');
  const [saved, setSaved] = useState<SavedFile>();

  async function save(call: typeof pdf.call | typeof mail.call): Promise<void> {
    setSaved(undefined);
    pdf.forgetError();
    mail.forgetError();
    await Promise.all(
      [disputeKeeper(place), offerKeeper(place), letterKeeper(place)].map((one) => one.settled()),
    );
    const isAllKept = [disputeKeeper(place), offerKeeper(place), letterKeeper(place)].every(
      (keeper) => keeper.current().error === undefined,
    );
    if (!isAllKept) {
      return;
    }
    const result = await call(place);
    if (result.ok && result.value !== null) {
      setSaved(result.value);
    }
  }

  return {
    savePdf: () => void save(pdf.call),
    saveMail: () => void save(mail.call),
    isWaiting: pdf.isWaiting || mail.isWaiting,
    saved,
    error: pdf.error ?? mail.error,
  };
}
