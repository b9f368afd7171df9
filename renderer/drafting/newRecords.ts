import { v7 as newId } from 'uuid';
import type { DraftDeliverable, DraftDuty, DraftInstalment } from '../../shared/model/draft.ts';
import type { Line } from './lineEdits.ts';

export function newDeliverable(): DraftDeliverable {
  return {
    id: newId(),
    title: '',
    price: null,
    due: null,
    quantity: 1,
    revisionsIncluded: 2,
    criteria: [],
  };
}

export function newLine(): Line {
  return { id: newId(), text: '' };
}

export function newDuty(): DraftDuty {
  return { id: newId(), text: '', due: null, blocks: [] };
}

export function newInstalment(): DraftInstalment {
  return { id: newId(), label: '', amount: null, share: null, due: null };
}
