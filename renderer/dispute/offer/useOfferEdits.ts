import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { Offer, OfferLine, OfferOption } from '../../../shared/model/offer.ts';
import type { DisputePlace } from '../saving/keepers.ts';
import { offerKeeper, offerNow } from '../saving/keepers.ts';

/** Changes the offer, always as it is at that moment: an undo may come when other things were changed meanwhile. */
export interface OfferEdits {
  readonly change: (change: Partial<Offer>) => void;
  readonly changeOption: (optionId: string, change: Partial<OfferOption>) => void;
  readonly addOption: (title: string, lines: readonly OfferLine[]) => void;
  /** These two return what puts back in its place what was removed. */
  readonly removeOption: (optionId: string) => () => void;
  readonly removeLine: (optionId: string, lineId: string) => () => void;
  readonly addLine: (optionId: string, line: OfferLine) => void;
  readonly changeLine: (optionId: string, line: OfferLine) => void;
  /** Own minutes for what the agreement asks for anyway, by claim. */
  readonly setEffort: (claim: string, minutes: number | undefined) => void;
}

export function useOfferEdits({ projectId, disputeId }: DisputePlace): OfferEdits {
  return useMemo(() => editsOf({ projectId, disputeId }), [projectId, disputeId]);
}

const MOST_OPTIONS = 3;

function editsOf(place: DisputePlace): OfferEdits {
  const change = (edit: (offer: Offer) => Partial<Offer>): void => {
    const now = offerNow(place);
    if (now !== undefined) {
      offerKeeper(place).keep({ offer: { ...now, ...edit(now) } });
    }
  };
  const withOption = (optionId: string, edit: (option: OfferOption) => OfferOption): void =>
    change(({ options }) => ({ options: options.map((one) => (one.id === optionId ? edit(one) : one)) }));
  return {
    change: (changed) => change(() => changed),
    changeOption: (optionId, changed) => withOption(optionId, (option) => ({ ...option, ...changed })),
    addOption: (title, lines) =>
      change(({ options }) => ({
        options: [
          ...options,
          { id: newId(), title, included: true, lines: lines.map((line) => ({ ...line, id: newId() })) },
        ].slice(0, MOST_OPTIONS),
      })),
    removeOption: (optionId) => {
      const options = offerNow(place)?.options ?? [];
      const at = options.findIndex(({ id }) => id === optionId);
      const removed = options[at];
      change((now) => ({ options: now.options.filter(({ id }) => id !== optionId) }));
      return () => {
        const isRoom = (offerNow(place)?.options.length ?? MOST_OPTIONS) < MOST_OPTIONS;
        if (removed !== undefined && isRoom) {
          change((now) => ({ options: now.options.toSpliced(at, 0, removed) }));
        }
      };
    },
    removeLine: (optionId, lineId) => {
      const lines = offerNow(place)?.options.find(({ id }) => id === optionId)?.lines ?? [];
      const at = lines.findIndex(({ id }) => id === lineId);
      const removed = lines[at];
      withOption(optionId, (option) => ({
        ...option,
        lines: option.lines.filter(({ id }) => id !== lineId),
      }));
      return () => {
        if (removed !== undefined) {
          withOption(optionId, (option) => ({ ...option, lines: option.lines.toSpliced(at, 0, removed) }));
        }
      };
    },
    addLine: (optionId, line) =>
      withOption(optionId, (option) => ({ ...option, lines: [...option.lines, line] })),
    changeLine: (optionId, line) =>
      withOption(optionId, (option) => ({
        ...option,
        lines: option.lines.map((one) => (one.id === line.id ? line : one)),
      })),
    setEffort: (claim, minutes) =>
      change(({ efforts }) => ({
        efforts: [
          ...efforts.filter((effort) => effort.claim !== claim),
          ...(minutes === undefined ? [] : [{ claim, minutes }]),
        ],
      })),
  };
}
