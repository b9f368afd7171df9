import { expect, it } from 'vitest';
import type { Step } from '../../../../../renderer/dispute/path/pathSteps.ts';
import { pathSteps } from '../../../../../renderer/dispute/path/pathSteps.ts';
import { sayIn } from '../../../../../shared/i18n/translator.ts';
import { writerFor } from '../../../../../shared/i18n/writer.ts';
import type { Claim } from '../../../../../shared/model/dispute.ts';
import { assess } from '../../../../../shared/rulebook/assess.ts';
import { standingOf } from '../../../../../shared/rulebook/standingOf.ts';
import { sampleBakery } from '../../../../support/sampleBakery.ts';

function stepsFrom(present: Step, claims?: readonly Claim[]) {
  const project = sampleBakery('en');
  const [first] = project.disputes;
  if (first === undefined) {
    throw new Error('the sample has a dispute');
  }
  const dispute = claims === undefined ? first : { ...first, claims: [...claims], offers: [] };
  const checked = {
    assessment: assess({ ...project, disputes: [dispute] }, dispute.id),
    standing: standingOf(project, dispute.receivedAt),
  };
  const write = writerFor({ language: 'en', currency: project.currency, timeZone: project.timeZone });
  return pathSteps({ dispute, checked, called: 'Tom', say: sayIn('en'), write }, present).map(
    ({ name, holds, state }) => [name, holds, state],
  );
}

it('shows what is done behind one, and what comes before one', () => {
  expect(stepsFrom('offer')).toEqual([
    ['Listen', 'Four claims marked', 'done'],
    ['Check', '£270.00 off, one thing put right', 'done'],
    ['Offer', 'Three options', 'present'],
    ['Answer', 'Letter and paper offer', 'coming'],
  ]);
});

it('names the message while it is listened to, and the version while it is checked', () => {
  expect(stepsFrom('listen')[0]).toEqual(['Listen', 'Tom’s mail of Tuesday 12 May', 'present']);
  expect(stepsFrom('check')[1]).toEqual(['Check', 'Held against version 2', 'present']);
});

it('calls nothing done that holds nothing', () => {
  expect(stepsFrom('answer', []).map(([, , state]) => state)).toEqual([
    'coming',
    'coming',
    'coming',
    'present',
  ]);
});

it('says how many points are still open', () => {
  const claims: Claim[] = [{ id: 'a', kind: 'quality', target: 'unknown', quote: '' }];

  expect(stepsFrom('offer', claims)[1]?.[1]).toBe('One point still open');
});
