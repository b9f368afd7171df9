import type { AgreementDraft } from '../../shared/model/draft.ts';
import { withoutRecord, withRecord, withRecordAt, withRecordMoved, withRecordsAfter } from './records.ts';

/** The parts of a draft that are lists of records. */
export type ListPart = 'deliverables' | 'exclusions' | 'clientDuties' | 'instalments';
export type RecordOf<Part extends ListPart> = AgreementDraft[Part][number];

export function recordsIn<Part extends ListPart>(
  draft: AgreementDraft,
  part: Part,
): readonly RecordOf<Part>[] {
  return draft[part];
}

function withRecords<Part extends ListPart>(
  draft: AgreementDraft,
  part: Part,
  records: readonly RecordOf<Part>[],
): AgreementDraft {
  return records === recordsIn(draft, part) ? draft : { ...draft, [part]: records };
}

export function withRecordChanged<Part extends ListPart>(
  draft: AgreementDraft,
  part: Part,
  id: string,
  change: Partial<RecordOf<Part>>,
): AgreementDraft {
  return withRecords(draft, part, withRecord(recordsIn(draft, part), id, change));
}

export function withRecordAdded<Part extends ListPart>(
  draft: AgreementDraft,
  part: Part,
  after: string | undefined,
  record: RecordOf<Part>,
): AgreementDraft {
  return withRecords(draft, part, withRecordsAfter(recordsIn(draft, part), after, record));
}

export function withRecordShifted(
  draft: AgreementDraft,
  part: ListPart,
  id: string,
  by: -1 | 1,
): AgreementDraft {
  return withRecords(draft, part, withRecordMoved(recordsIn(draft, part), id, by));
}

/** The draft without a record; what the client supplies waits no longer for a deliverable that is gone. */
export function withRecordRemoved(draft: AgreementDraft, part: ListPart, id: string): AgreementDraft {
  const rest = withRecords(draft, part, withoutRecord(recordsIn(draft, part), id));
  return part === 'deliverables'
    ? {
        ...rest,
        clientDuties: rest.clientDuties.map((duty) =>
          duty.blocks.includes(id) ? { ...duty, blocks: duty.blocks.filter((one) => one !== id) } : duty,
        ),
      }
    : rest;
}

/** The draft with a record back where it stood before it was removed, whatever else was changed in the meantime. */
export function withRecordRestored(
  draft: AgreementDraft,
  before: AgreementDraft,
  part: ListPart,
  id: string,
): AgreementDraft {
  const place = recordsIn(before, part).findIndex((record) => record.id === id);
  const record = recordsIn(before, part)[place];
  if (record === undefined) {
    return draft;
  }
  const restored = withRecords(draft, part, withRecordAt(recordsIn(draft, part), place, record));
  const waited = new Set(before.clientDuties.flatMap((duty) => (duty.blocks.includes(id) ? duty.id : [])));
  return part === 'deliverables' && restored !== draft
    ? {
        ...restored,
        clientDuties: restored.clientDuties.map((duty) =>
          waited.has(duty.id) && !duty.blocks.includes(id) ? { ...duty, blocks: [...duty.blocks, id] } : duty,
        ),
      }
    : restored;
}
