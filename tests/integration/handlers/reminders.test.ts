import { describe, expect, it } from 'vitest';
import { appIn } from '../../support/appIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

describe('a reminder', () => {
  it('is put off from the page for an hour, or until the next workday begins where the machine is', async () => {
    const app = appIn(temporaryFolder(), { now: '2026-05-15T12:00:00.000Z' });
    const keys = ['bakery/update/2026-05-15'];

    expect(await app['reminders.snooze']({ keys, until: 'inAnHour' })).toEqual({
      ok: true,
      value: { until: '2026-05-15T13:00:00.000Z' },
    });
    const morning = await app['reminders.snooze']({ keys, until: 'nextMorning' });
    expect(morning.ok && new Date(morning.value.until).getDay()).toBe(1);
  });
});
