import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { appIn, valueOf } from '../../support/appIn.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** An app on a computer that lets the start be changed, or does not; `asked` is what it was asked for. */
function appOnComputer(lets: boolean) {
  const asked: boolean[] = [];
  const app = appIn(temporaryFolder(), {
    startWithSystem: (on) => {
      asked.push(on);
      return lets;
    },
  });
  return { app, asked };
}

describe('starting with the computer', () => {
  it('is arranged when it is chosen, and taken back when it is not', async () => {
    const { app, asked } = appOnComputer(true);
    await app['settings.save']({ ...DEFAULT_SETTINGS, startsWithSystem: true });
    await app['settings.save']({ ...DEFAULT_SETTINGS, startsWithSystem: true, theme: 'dark' });
    await app['settings.save']({ ...DEFAULT_SETTINGS, theme: 'dark' });

    expect(asked).toEqual([true, false]);
  });

  it('stays as it was where the computer does not let it be changed, and so do all settings', async () => {
    const { app } = appOnComputer(false);

    expect(
      await app['settings.save']({ ...DEFAULT_SETTINGS, theme: 'dark', startsWithSystem: true }),
    ).toEqual({ ok: false, error: { code: 'startNotArranged' } });
    expect(valueOf(await app['app.start'](undefined)).settings).toEqual(DEFAULT_SETTINGS);
  });
});
