import { useState } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import type { HandedOver } from '../../shared/contract/outgoing.ts';
import type { RequestOf } from '../../shared/contract/contract.ts';
import type { MessageOnItsWay } from '../../shared/contract/sending.ts';
import type { ProjectEvent } from '../../shared/model/event.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { hasWords } from '../../shared/outgoing/hasWords.ts';
import { bridge } from '../data/bridge.ts';
import { useCall } from '../data/useCall.ts';
import { useSending } from '../sending/useSending.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import { outgoingKeeper, outgoingNow } from './outgoingKeeper.ts';
import { redrafterOf } from './redrafterOf.ts';

export type Way = RequestOf<'outgoing.handOver'>['way'];

export interface HandingOver {
  readonly handOver: (way: Way, withPdf?: boolean) => void;
  /** How it was just handed over. */
  readonly handed: HandedOver | undefined;
  /** Whether the page asks if it has gone out. */
  readonly asks: boolean;
  readonly ask: () => void;
  readonly notYet: () => void;
  /** The person says that it was sent, then or now. */
  readonly wasSent: (sentAt: Instant | undefined) => void;
  /** Only where an account is set up. */
  readonly sendNow: (() => void) | undefined;
  readonly onItsWay: MessageOnItsWay | undefined;
  /** Looks whether it has become an entry of the ledger. */
  readonly lookIfSent: () => void;
  readonly isWaiting: boolean;
  readonly error: AppError | undefined;
}

interface Followed {
  readonly onSent: (event: ProjectEvent) => void;
  /** There is nothing yet to go out, or to have gone out. */
  readonly onNoWords: () => void;
}

/** Hands the message over and asks what became of it. What was just typed goes first: what could not be kept is not given away either. */
export function useHandingOver(
  { place, outgoing }: OutgoingHere,
  { onSent, onNoWords }: Followed,
): HandingOver {
  const keeper = outgoingKeeper(place);
  const handing = useCall('outgoing.handOver');
  const marking = useCall('outgoing.markSent');
  const sending = useSending(place.projectId, outgoing.id);
  const [handed, setHanded] = useState<HandedOver>();
  // It was handed over before, and nobody has said what became of it.
  const [asks, setAsks] = useState(outgoing.handedOver !== undefined);
  const { projectId } = place;

  async function isReady(): Promise<boolean> {
    handing.forgetError();
    marking.forgetError();
    await redrafterOf(place).settled();
    await keeper.settled();
    if (!hasWords((outgoingNow(place) ?? outgoing).body)) {
      onNoWords();
      return false;
    }
    return keeper.current().error === undefined;
  }

  async function handOver(way: Way, withPdf: boolean): Promise<void> {
    if (!(await isReady())) {
      return;
    }
    const result = await handing.call({
      projectId,
      outgoing: outgoingNow(place) ?? outgoing,
      way,
      ...(withPdf ? { withPdf } : {}),
    });
    if (result.ok && result.value !== null) {
      setHanded(result.value);
      setAsks(true);
    }
  }

  async function wasSent(sentAt: Instant | undefined): Promise<void> {
    if (!(await isReady())) {
      return;
    }
    const result = await marking.call({
      projectId,
      outgoing: outgoingNow(place) ?? outgoing,
      ...(sentAt === undefined ? {} : { sentAt }),
    });
    if (result.ok) {
      onSent(result.value);
    }
  }

  async function sendNow(): Promise<void> {
    if (!(await isReady())) {
      return;
    }
    const outcome = await sending.send(outgoingNow(place) ?? outgoing, false);
    if (outcome?.kind === 'accepted') {
      await lookIfSent();
    }
  }

  /** What a server has taken stands in the ledger under the id of the message. */
  async function lookIfSent(): Promise<void> {
    const read = await bridge().call('projects.read', { projectId });
    const event = read.ok ? read.value.project.events.find(({ id }) => id === outgoing.id) : undefined;
    if (event !== undefined) {
      onSent(event);
    }
  }

  return {
    sendNow: sending.isSetUp ? () => void sendNow() : undefined,
    onItsWay: sending.onItsWay,
    lookIfSent: () => void lookIfSent(),
    handOver: (way, withPdf = false) => void handOver(way, withPdf),
    handed,
    asks,
    ask: () => setAsks(true),
    notYet: () => setAsks(false),
    wasSent: (sentAt) => void wasSent(sentAt),
    isWaiting: handing.isWaiting || marking.isWaiting || sending.isSending,
    error: handing.error ?? marking.error ?? sending.error,
  };
}
