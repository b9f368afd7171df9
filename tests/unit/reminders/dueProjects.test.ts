import { describe, expect, it } from 'vitest';
import { dueProjectsOf } from '../../../electron/reminders/dueProjects.ts';
import { aProject } from '../../support/aProject.ts';
import { validProject } from '../../support/validProject.ts';

const clock = () => new Date('2026-03-02T12:00:00Z');

function projects(count: number) {
  const { file } = aProject().promising('logo', { due: '2026-03-10' });
  return Array.from({ length: count }, (_, place) => ({
    project: validProject({ ...file, id: `p${place}` }),
    isSample: place === 0,
  }));
}

describe('what is open in all projects', () => {
  it('is told for each of them, in their order', async () => {
    const due = await dueProjectsOf({ list: () => projects(250) }, clock)();

    expect(due.map(({ project }) => project.id)).toEqual(projects(250).map(({ project }) => project.id));
    expect(due.filter(({ isSample }) => isSample)).toHaveLength(1);
    expect(new Set(due.map(({ open }) => open.map(({ kind }) => kind).join(' '))).size).toBe(1);
    expect(due[0]?.open.map(({ kind }) => kind)).toContain('delivery');
  });

  it('lets others have their turn while it looks at hundreds', async () => {
    let turns = 0;
    const other = setInterval(() => (turns += 1), 0);
    await dueProjectsOf({ list: () => projects(1_000) }, clock)();
    clearInterval(other);

    expect(turns).toBeGreaterThan(0);
  });
});
