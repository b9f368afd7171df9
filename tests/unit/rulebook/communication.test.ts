import { expect, it } from 'vitest';
import { assess } from '../../../shared/rulebook/assess.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { validProject } from '../../support/validProject.ts';
import { withAt } from '../../support/withAt.ts';

// Two thirds of a million days: seconds on a busy machine.
it(
  'finds every day that was missed, also when a slip of the pen promised updates from the year 206 on',
  { timeout: 60_000 },
  () => {
    const slipped = { everyDays: 1, first: '0206-02-16', graceDays: 2 };
    const project = validProject(
      withAt(withAt(sampleBakery('en'), 'agreements[0].updates', slipped), 'agreements[1].updates', slipped),
    );

    const finding = assess(project, 'dispute-bakery').findings.find(
      ({ claimId }) => claimId === 'claim-updates',
    );

    expect(finding).toMatchObject({ outcome: 'upheld', remedy: 'restoreUpdates' });
    expect(finding?.reasons[0]?.citations.length).toBeGreaterThan(600_000);
  },
);
