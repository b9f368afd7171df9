/** Where something stands in a draft: its part, the record in it by its id, the field of the record. */
export interface DraftPlace {
  readonly part:
    'heads' | 'deliverables' | 'exclusions' | 'clientDuties' | 'instalments' | 'updates' | 'refundPolicy';
  readonly id?: string;
  readonly field?: string;
}

/** What has to be there before a draft can be signed. */
export type DraftGapCode =
  | 'noDeliverables'
  | 'titleMissing'
  | 'priceMissing'
  | 'dueMissing'
  | 'quantityMissing'
  | 'revisionsMissing'
  | 'dutyTextMissing'
  | 'dutyDueMissing'
  | 'noInstalments'
  | 'labelMissing'
  | 'amountMissing'
  | 'shareMissing'
  | 'instalmentDueMissing'
  | 'instalmentsBeyondTotal'
  | 'totalTooLarge'
  | 'updatesMissing'
  | 'policyMissing'
  | 'nothingChanged';

export interface DraftGap {
  readonly code: DraftGapCode;
  readonly at: DraftPlace;
}
