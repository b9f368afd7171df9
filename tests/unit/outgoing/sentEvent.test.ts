import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../shared/model/outgoing.ts';
import { composeOutgoing } from '../../../shared/outgoing/composeOutgoing.ts';
import { sentEvent } from '../../../shared/outgoing/sentEvent.ts';
import { parseProject } from '../../../shared/model/parseProject.ts';
import { aProject, noon } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const SENDING = { id: 'sent', at: noon('2026-02-10'), to: 'tom@bakery.example' };

function update(): Outgoing {
  return composeOutgoing(aProject().promising('logo').file, {
    kind: 'update',
    about: { due: '2026-02-09' },
    asOf: noon('2026-02-10'),
    holidays: new Set(),
    newId: () => 'draft',
  });
}

describe('the entry that a message becomes once it was sent', () => {
  it('keeps an update word for word, with the steps that its text promises now', () => {
    const draft = update();
    const body = draft.body.replace('- logo: by Tuesday 10 March', '- logo: by 12 March\n- Ask the printer');
    const settled = [{ text: 'Draft of page 1', how: 'dropped' as const }];

    expect(sentEvent({ ...draft, body, settled }, SENDING)).toEqual({
      id: 'sent',
      at: SENDING.at,
      type: 'updateSent',
      text: body,
      letter: { kind: 'update', about: { due: '2026-02-09' }, subject: draft.subject, to: SENDING.to },
      steps: [{ text: 'logo: by 12 March', deliverable: 'logo' }, { text: 'Ask the printer' }],
      settled,
    });
  });

  it('is a message for any other kind, and of a delay notice keeps the day that was told', () => {
    const notice: Outgoing = {
      ...update(),
      kind: 'delayNotice',
      about: { deliverable: 'logo' },
      body: 'It comes later.',
      expected: '2026-03-20',
    };

    expect(sentEvent(notice, { id: 'sent', at: SENDING.at })).toEqual({
      id: 'sent',
      at: SENDING.at,
      type: 'message',
      direction: 'out',
      text: 'It comes later.',
      letter: {
        kind: 'delayNotice',
        about: { deliverable: 'logo' },
        subject: notice.subject,
        expected: '2026-03-20',
      },
    });
  });

  it('fits into the project file', () => {
    const project = sampleBakery('en');
    const draft = composeOutgoing(project, {
      kind: 'update',
      about: {},
      asOf: '2026-05-13T08:00:00Z',
      holidays: new Set(),
      newId: () => 'draft',
    });
    const event = sentEvent(draft, { ...SENDING, at: '2026-05-13T08:00:00Z' });

    expect(parseProject({ ...project, outbox: [draft], events: [...project.events, event] }).ok).toBe(true);
  });
});
