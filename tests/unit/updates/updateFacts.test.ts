import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { updateFacts } from '../../../shared/updates/updateFacts.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, noon } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function factsOf(project: ProjectBuilder, day: Day, due?: Day) {
  return updateFacts(project.file, { asOf: noon(day), due });
}

describe('what an update can say is done', () => {
  it('is what happened since the last one: deliveries with how far they reach, acceptances, things received, payments', () => {
    const project = aProject()
      .promising('photos', { quantity: 12 })
      .promising('logo')
      .needing('goods', '2026-02-01', 'photos')
      .delivering('photos', '2026-02-02', 4)
      .updating('2026-02-03')
      .delivering('photos', '2026-02-05', 5)
      .delivering('logo', '2026-02-06')
      .accepting('logo', '2026-02-07')
      .supplying('goods', '2026-02-08')
      .paying(5_000, '2026-02-09');

    expect(factsOf(project, '2026-02-10').done).toEqual([
      { kind: 'delivered', title: 'photos', day: '2026-02-05', reached: 9, quantity: 12, isAtOnce: false },
      { kind: 'delivered', title: 'logo', day: '2026-02-06', reached: 1, quantity: 1, isAtOnce: true },
      { kind: 'accepted', title: 'logo', day: '2026-02-07', how: 'event' },
      { kind: 'received', text: 'goods', day: '2026-02-08' },
      { kind: 'payment', amount: 5_000, day: '2026-02-09' },
    ]);
  });

  it('is also what was only written down after the last update', () => {
    const project = aProject().promising('logo').updating('2026-02-03').delivering('logo', '2026-02-02');

    expect(factsOf(project, '2026-02-10').done).toHaveLength(1);
  });

  it('is nothing that was told before', () => {
    const project = aProject().promising('logo').delivering('logo', '2026-02-02').updating('2026-02-03');

    expect(factsOf(project, '2026-02-10').done).toEqual([]);
  });

  it('tells a revision that was asked for from other work', () => {
    const project = aProject()
      .promising('logo', { revisions: 1 })
      .delivering('logo', '2026-02-02')
      .updating('2026-02-03');

    expect(
      factsOf(project.revising('logo', '2026-02-04').delivering('logo', '2026-02-06'), '2026-02-10').done,
    ).toEqual([{ kind: 'revised', title: 'logo', day: '2026-02-06' }]);
    expect(factsOf(project.delivering('logo', '2026-02-06'), '2026-02-10').done).toEqual([
      { kind: 'again', title: 'logo', day: '2026-02-06' },
    ]);
  });

  it('is acceptance by silence once its days are over, told once', () => {
    const project = aProject().promising('logo').delivering('logo', '2026-02-02').updating('2026-02-10');
    const silence = { kind: 'accepted', title: 'logo', day: '2026-02-16', how: 'silence' };

    expect(factsOf(project, '2026-02-16').done).toEqual([]);
    expect(factsOf(project, '2026-02-17').done).toEqual([silence]);
    expect(factsOf(project.updating('2026-02-17'), '2026-02-20').done).toEqual([]);
  });
});

describe('what comes next', () => {
  it('is what is due soon, by its day as it stands, and at least one thing', () => {
    const project = aProject()
      .promising('far', { due: '2026-09-01' })
      .promising('site', { due: '2026-03-20' })
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-01', 'logo')
      .supplying('texts', '2026-03-04');

    expect(factsOf(project, '2026-03-08').next).toMatchObject([
      { deliverable: 'logo', agreed: '2026-03-10', day: '2026-03-13', isHeldUp: false },
      { deliverable: 'site', agreed: '2026-03-20', day: '2026-03-20' },
    ]);
    expect(
      factsOf(project.delivering('logo', '2026-03-08').delivering('site', '2026-03-08'), '2026-03-09').next,
    ).toMatchObject([{ deliverable: 'far' }]);
  });

  it('is what an update promised before, however far off, with its day as it stands now', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .promising('far', { due: '2026-09-01' })
      .amendedOn('2026-02-20')
      .promising('far', { due: '2026-10-01' })
      .happening({
        type: 'updateSent',
        at: noon('2026-02-10'),
        text: 'Next\n- far: by 1 September',
        steps: [{ text: 'far: by 1 September', deliverable: 'far' }],
      });

    expect(factsOf(project, '2026-03-01').next).toMatchObject([
      { deliverable: 'logo' },
      { deliverable: 'far', day: '2026-10-01' },
    ]);
  });

  it('has no day where that has passed, until the client was told another', () => {
    const project = aProject().promising('logo', { due: '2026-03-10' });
    const told = project.happening({
      type: 'message',
      direction: 'out',
      at: noon('2026-03-12'),
      text: 'later',
      letter: { kind: 'delayNotice', about: { deliverable: 'logo' }, subject: '', expected: '2026-03-20' },
    });

    expect(factsOf(project, '2026-03-12').next[0]).not.toHaveProperty('day');
    expect(factsOf(told, '2026-03-13').next[0]).toMatchObject({ day: '2026-03-20' });
    expect(factsOf(told, '2026-03-21').next[0]).not.toHaveProperty('day');
  });

  it('is a revision that was asked for, until it is delivered', () => {
    const project = aProject()
      .promising('logo')
      .delivering('logo', '2026-03-01')
      .revising('logo', '2026-03-03');

    expect(factsOf(project, '2026-03-04').next).toEqual([
      { kind: 'revision', deliverable: 'logo', title: 'logo' },
    ]);
    expect(factsOf(project, '2026-03-04').decisions).toEqual([{ kind: 'revisionsUsedUp', title: 'logo' }]);
    expect(factsOf(project.delivering('logo', '2026-03-05'), '2026-03-06').next).toEqual([]);
  });

  it('is what the check of a complaint says is to be put right', () => {
    const project = sampleBakery('en');
    const { next } = updateFacts(project, { asOf: '2026-05-13T12:00:00+01:00' });

    expect(next).toContainEqual({
      kind: 'correction',
      deliverable: 'd-form',
      title: 'Online order form',
      day: '2026-05-22',
    });
  });
});

describe('what waits for the client', () => {
  it('is what they supply, with the days that it costs and the day that it moves', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-01', 'logo');
    const { waiting, decisions } = factsOf(project, '2026-03-05');

    expect(waiting).toEqual([
      {
        kind: 'duty',
        duty: 'texts',
        text: 'texts',
        due: '2026-03-01',
        daysLate: 4,
        holdsUp: [{ title: 'logo', agreed: '2026-03-10', day: '2026-03-14' }],
      },
    ]);
    expect(decisions).toEqual([{ kind: 'material', text: 'texts', titles: ['logo'] }]);
  });

  it('is not what is no longer needed', () => {
    const project = aProject()
      .promising('logo')
      .needing('texts', '2026-03-01', 'logo')
      .delivering('logo', '2026-03-02');

    expect(factsOf(project, '2026-03-05').waiting).toEqual([
      { kind: 'acceptance', title: 'logo', day: '2026-03-16' },
    ]);
  });
});

describe('what changed since signing', () => {
  const project = aProject().promising('logo', { price: 1_000 }).amendedOn('2026-02-10').promising('logo', {
    price: 1_500,
    due: '2026-03-20',
  });

  it('is every change order, and whether it is new since the last update', () => {
    expect(factsOf(project, '2026-02-12').changed).toMatchObject([
      { signedOn: '2026-02-10', price: 1_500, effect: { priceBy: 500, daysBy: 10 }, isNew: true },
    ]);
    expect(factsOf(project.updating('2026-02-11'), '2026-02-12').changed).toMatchObject([{ isNew: false }]);
  });

  it('is nothing that is not signed yet; that waits for a decision once it is sent', () => {
    const unsigned = project.unsigned();
    const sent = {
      ...unsigned.file,
      agreements: unsigned.file.agreements.map((version) =>
        version.number === 2 ? { ...version, sentAt: noon('2026-02-11') } : version,
      ),
    };
    const facts = (day: Day) => updateFacts(sent, { asOf: noon(day) });

    expect(facts('2026-02-12').changed).toEqual([]);
    expect(facts('2026-02-10').decisions).toEqual([]);
    expect(facts('2026-02-12').decisions).toEqual([{ kind: 'changeOrder', number: 2, price: 1_500 }]);
  });
});

describe('the next promised update', () => {
  const project = aProject().promising('logo').promisingUpdates(7, '2026-02-02', 1);

  it('is the promised day after today, and after the one that is written for', () => {
    expect(factsOf(project, '2026-02-09').nextUpdate).toBe('2026-02-16');
    expect(factsOf(project, '2026-02-07', '2026-02-09').nextUpdate).toBe('2026-02-16');
    expect(factsOf(project, '2026-01-20').nextUpdate).toBe('2026-02-02');
  });

  it('is none once everything is delivered, and where none was promised', () => {
    expect(factsOf(project.delivering('logo', '2026-02-05'), '2026-02-09')).not.toHaveProperty('nextUpdate');
    expect(factsOf(aProject().promising('logo'), '2026-02-09')).not.toHaveProperty('nextUpdate');
  });

  it('says which promise was missed, once its days of grace are over', () => {
    expect(factsOf(project, '2026-02-03', '2026-02-02')).not.toHaveProperty('missed');
    expect(factsOf(project, '2026-02-04', '2026-02-02').missed).toBe('2026-02-02');
  });
});
