import { describe, expect, it } from 'vitest';
import { appMenu } from '../../../electron/shell/appMenu.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';

type Item = ReturnType<typeof appMenu>[number];

function menuOn(platform: NodeJS.Platform, language: 'en' | 'de' = 'en') {
  const sent: string[] = [];
  const items = appMenu({
    say: sayIn(language),
    platform,
    appName: 'Common Ground',
    send: (command) => void sent.push(command),
  });
  return { items, all: items.flatMap(below), sent };
}

function below(item: Item): Item[] {
  return [item, ...(Array.isArray(item.submenu) ? item.submenu.flatMap(below) : [])];
}

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('says every label in the language of the screens', () => {
    for (const language of ['en', 'de'] as const) {
      const unlabelled = menuOn(platform, language).all.filter(
        ({ type, label }) => type !== 'separator' && !label,
      );
      expect(unlabelled).toEqual([]);
    }
    expect(menuOn(platform, 'de').all.map(({ label }) => label)).toContain('Klärungen');
  });

  it('has every command of the page once, each with a shortcut of its own', () => {
    const { all, sent } = menuOn(platform);
    const own = all.filter(({ click }) => click !== undefined);
    own.forEach(({ click }) => (click as () => void)());

    expect(sent.toSorted()).toEqual([
      'goBack',
      'goForward',
      'importProject',
      'newProject',
      'showClients',
      'showDisputes',
      'showOutbox',
      'showProjects',
      'showSettings',
      'showToday',
    ]);
    expect(new Set(own.map(({ accelerator }) => accelerator)).size).toBe(own.length);
  });

  it('can be left and edits text as every program does', () => {
    const roles = menuOn(platform).all.map(({ role }) => role);

    expect(roles).toEqual(
      expect.arrayContaining(['quit', 'close', 'undo', 'cut', 'copy', 'paste', 'togglefullscreen']),
    );
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  });
});
