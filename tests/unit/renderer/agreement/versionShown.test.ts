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

  it('tells of a version whose signatures are dated later from when it counts, and does not count it before', () => {
    const project = aProject().promising('logo').amendedOn('2026-07-01').file;

    expect(shownFor({}, project)).toMatchObject({ kind: 'inForce', version: 1 });
    expect(shownFor({ version: 2 }, project)).toEqual({
      kind: 'later',
      version: 2,
      since: '2026-07-01',
    });
  });

  it('shows what is signed on a past day, whatever waits for signatures', () => {
    const project = aProject().promising('logo').amendedOn('2026-03-05').amendedOn('2026-05-01').unsigned();

    expect(shownFor({ on: '2026-05-20' }, project.file)).toMatchObject({ kind: 'onDay', version: 2 });
    expect(shownFor({}, project.file)).toMatchObject({ kind: 'inForce', version: 2 });
    expect(shownFor({ version: 3 }, project.file)).toEqual({ kind: 'proposed', version: 3 });
  });

  it('counts nothing that one side alone has signed', () => {
    const { file } = aProject().promising('logo').amendedOn('2026-03-05');
    const [first, second] = file.agreements;
    const half = { ...second, signatures: second?.signatures.slice(0, 1) };
    const project = { ...file, agreements: [first, half] } as typeof file;

    expect(shownFor({}, project)).toMatchObject({ kind: 'inForce', version: 1 });
    expect(shownFor({ on: '2026-03-06' }, project)).toMatchObject({ kind: 'onDay', version: 1 });
  });

  it('takes no notice of what was dropped and of a draft that is being written', () => {
    const dropped = aProject().promising('logo').amendedOn('2026-03-05').file.agreements[1];
    const before = aProject().promising('logo').file;
    const project = {
      ...before,
      withdrawn: dropped === undefined ? [] : [{ version: dropped, withdrawnAt: noon('2026-03-06') }],
    };

    expect(shownFor({}, project)).toMatchObject({ kind: 'inForce', version: 1 });
    expect(shownFor({ on: '2026-03-06' }, project)).toMatchObject({ kind: 'onDay', version: 1 });
    expect(shownFor({ version: 2 }, project)).toMatchObject({ kind: 'inForce', version: 1 });
  });

  it('shows today where a day to come is asked for, and for today itself', () => {
    const project = aProject().promising('logo').amendedOn('2026-07-01').file;

    expect(shownFor({ on: '2026-08-01' }, project)).toMatchObject({ kind: 'inForce', version: 1 });
    expect(shownFor({ on: '2026-06-01' }, project)).toMatchObject({ kind: 'inForce', version: 1 });
  });

  it('shows what waits for signatures where nothing is signed, and nothing where there is none', () => {
    expect(shownFor({}, aProject().unsigned().file)).toEqual({ kind: 'proposed', version: 1 });
    expect(shownFor({}, { ...aProject().file, agreements: [] })).toEqual({ kind: 'none' });
  });

  it('takes no notice of a version that there is none of', () => {
    expect(shownFor({ version: 9 })).toMatchObject({ kind: 'inForce', version: 2 });
  });
});
