import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReminderClock } from '../../../electron/reminders/ReminderClock.ts';
import { diskFiles } from '../../../electron/storage/fileLayer.ts';
import { ReminderStore } from '../../../electron/storage/ReminderStore.ts';
import type { Occurrence } from '../../../shared/reminders/occurrence.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const NINE = Date.parse('2026-05-11T09:00:00Z');
const DUE = [1, 2, 3].map((number): Occurrence => ({
  key: `project-${number}/update/2026-05-11`,
  remindAt: NINE,
}));

/** A start of the app on a folder; gives the keys of each notice that it shows. */
async function startOn(folder: string, open: readonly Occurrence[] = DUE, now = NINE) {
  const notices: (readonly string[])[] = [];
  const clock = new ReminderClock<Occurrence>({
    store: new ReminderStore({ files: diskFiles, folder, clock: () => new Date(now) }),
    clock: () => new Date(now),
    zone: () => 'UTC',
    everyMinute: () => () => undefined,
    settings: () => ({ notify: true, workdays: [1, 2, 3, 4, 5, 6, 7] }),
    open: () => Promise.resolve(open),
    notice: (items) => ({
      id: '',
      title: '',
      body: '',
      actions: [],
      address: '',
      keys: items.map(({ key }) => key),
    }),
    show: ({ keys }) => {
      notices.push(keys);
      return Promise.resolve('shown');
    },
    canNotify: () => true,
    onSurprise: (thrown) => expect.unreachable(String(thrown)),
  });
  await clock.start();
  return { clock, notices };
}

const ALL = [DUE.map(({ key }) => key)];

describe('what was told, on the disk', () => {
  it('is known at the next start', async () => {
    const folder = temporaryFolder();
    expect((await startOn(folder)).notices).toEqual(ALL);

    expect((await startOn(folder)).notices).toEqual([]);
  });

  it('is for nobody else to read', async () => {
    const folder = temporaryFolder();
    await startOn(folder);

    expect(statSync(join(folder, 'reminders.json')).mode & 0o077).toBe(0);
  });

  it('is known too for what was put off', async () => {
    const folder = temporaryFolder();
    const { clock } = await startOn(folder);
    clock.snooze([DUE[0]?.key ?? ''], 'inAnHour');

    expect((await startOn(folder, DUE, NINE + 59 * 60_000)).notices).toEqual([]);
    expect((await startOn(folder, DUE, NINE + 60 * 60_000)).notices).toEqual([[DUE[0]?.key]]);
    expect((await startOn(folder, DUE, NINE + 61 * 60_000)).notices).toEqual([]);
  });

  it.each([
    ['cut off in the middle', '{"storeVersion":1,"reminders":{"told":{"a'],
    ['empty', ''],
    ['filled with zeros', '\0'.repeat(400)],
    ['of another shape', '{"storeVersion":1,"reminders":{"told":[]}}'],
  ])(
    'comes from the generation before where the file is %s; what that lacks comes in one notice',
    async (_how, text) => {
      const folder = temporaryFolder();
      await startOn(folder, DUE.slice(0, 1));
      await startOn(folder);
      writeFileSync(join(folder, 'reminders.json'), text);

      const { notices } = await startOn(folder);
      expect(notices.length).toBeLessThanOrEqual(1);
      expect(notices.flat()).not.toContain(DUE[0]?.key);
      expect((await startOn(folder)).notices).toEqual([]);
      expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1);
    },
  );

  it('costs one notice, not one for each, where both generations are lost', async () => {
    const folder = temporaryFolder();
    await startOn(folder);
    rmSync(join(folder, 'previous'), { recursive: true });
    writeFileSync(join(folder, 'reminders.json'), '{');

    expect((await startOn(folder)).notices).toEqual(ALL);
    expect((await startOn(folder)).notices).toEqual([]);
  });

  it('does not keep the app from telling where it cannot be kept', async () => {
    const folder = join(temporaryFolder(), 'taken');
    mkdirSync(join(folder, 'reminders.json', 'by-a-folder'), { recursive: true });

    expect((await startOn(folder)).notices).toEqual(ALL);
  });
});
