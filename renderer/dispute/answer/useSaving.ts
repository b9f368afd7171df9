import { useState } from 'react';
import type { SavedFile } from '../../../shared/contract/answers.ts';
import type { AppError } from '../../../shared/contract/appError.ts';
import type { Instant } from '../../../shared/model/instant.ts';
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
  /** After something was saved: whether the page asks if it has gone out. */
  readonly asks: boolean;
  readonly notYet: () => void;
  /** The person says that it was sent, then or now. */
  readonly wasSent: (sentAt: Instant | undefined) => void;
}

/**
 * Saves offer and letter as files, and asks what became of them unless it is known that they were sent. What was just typed goes first:
 * what could not be kept is not given away either.
 */
export function useSaving(place: DisputePlace, isSent: boolean): Saving {
  const pdf = useCall('offers.savePdf');
  const mail = useCall('offers.saveMail');
  const marking = useCall('offers.markSent');
  const [saved, setSaved] = useState<SavedFile>();
  const [asks, setAsks] = useState(false);

  async function isAllKept(): Promise<boolean> {
    pdf.forgetError();
    mail.forgetError();
    marking.forgetError();
    const keepers = [disputeKeeper(place), offerKeeper(place), letterKeeper(place)];
    await Promise.all(keepers.map((one) => one.settled()));
    return keepers.every((keeper) => keeper.current().error === undefined);
  }

  async function save(call: typeof pdf.call | typeof mail.call): Promise<void> {
    setSaved(undefined);
    if (!(await isAllKept())) {
      return;
    }
    const result = await call(place);
    if (result.ok && result.value !== null) {
      setSaved(result.value);
      setAsks(!isSent);
    }
  }

  async function wasSent(sentAt: Instant | undefined): Promise<void> {
    if (!(await isAllKept())) {
      return;
    }
    const result = await marking.call({ ...place, ...(sentAt === undefined ? {} : { sentAt }) });
    if (result.ok) {
      setSaved(undefined);
      setAsks(false);
    }
  }

  return {
    savePdf: () => void save(pdf.call),
    saveMail: () => void save(mail.call),
    isWaiting: pdf.isWaiting || mail.isWaiting || marking.isWaiting,
    saved,
    error: pdf.error ?? mail.error ?? marking.error,
    asks,
    notYet: () => setAsks(false),
    wasSent: (sentAt) => void wasSent(sentAt),
  };
}
