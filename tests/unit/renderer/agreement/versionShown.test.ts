import { describe, expect, it } from 'vitest';
import { versionShown } from '../../../../renderer/agreement/versionShown.ts';
import { aProject, noon } from '../../../support/aProject.ts';

const TODAY = noon('2026-06-01');
const amended = aProject().promising('logo').amendedOn('2026-03-05').file;

function shownFor(asked: Parameters<typeof versionShown>[2], project = amended) {
  const shown = versionShown(project, TODAY, asked);
  return { ...shown, ...('version' in shown ? { version: shown.version.number } : {}) };
}

describe('the agreement shows what is in force, and what was on any past day', () => {
  it('shows the version in force when nothing else is asked for', () => {
    expect(shownFor({})).toEqual({ kind: 'inForce', version: 2, since: '2026-03-05' });
  });

  it('counts a version from the day of the second signature', () => {
    expect(shownFor({ on: '2026-03-04' })).toEqual({
      kind: 'onDay',
      version: 1,
      since: '2026-01-10',
      on: '2026-03-04',
    });
    expect(shownFor({ on: '2026-03-05' })).toMatchObject({ kind: 'onDay', version: 2 });
  });

  it('says that nothing was signed before the first version', () => {
    expect(shownFor({ on: '2026-01-09' })).toEqual({ kind: 'nothingYet', on: '2026-01-09' });
  });

  it('shows an earlier version by its number, with the one that counts now', () => {
    expect(shownFor({ version: 1 })).toEqual({
      kind: 'earlier',
      version: 1,
      since: '2026-01-10',
      current: 2,
    });
  });

  it('shows a version that was signed later than the moment looked at as a draft', () => {
    const project = aProject().promising('logo').amendedOn('2026-07-01').file;

    expect(shownFor({}, project)).toMatchObject({ kind: 'inForce', version: 1 });
    expect(shownFor({ version: 2 }, project)).toEqual({ kind: 'draft', version: 2 });
  });

  it('shows the draft where nothing is signed, and nothing where there is none', () => {
    expect(shownFor({}, aProject().unsigned().file)).toEqual({ kind: 'draft', version: 1 });
    expect(shownFor({}, { ...aProject().file, agreements: [] })).toEqual({ kind: 'none' });
  });

  it('takes no notice of a version that there is none of', () => {
    expect(shownFor({ version: 9 })).toMatchObject({ kind: 'inForce', version: 2 });
  });
});
