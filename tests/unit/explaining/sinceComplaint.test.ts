import { describe, expect, it } from 'vitest';
import { explaining } from '../../../shared/explaining/explainFinding.ts';
import { sinceComplaint } from '../../../shared/explaining/sinceComplaint.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';

function told({ file }: ProjectBuilder, added: ProjectFile['events'] = []): string[] {
  const project = { ...file, events: [...file.events, ...added] };
  const [dispute] = project.disputes;
  if (dispute === undefined) {
    throw new Error('nobody complained');
  }
  return sinceComplaint(explaining(project, assess(project, dispute.id), 'en'), dispute).map(
    ({ text }) => text,
  );
}

const late = aProject()
  .promising('logo', { due: '2026-03-10' })
  .promising('flyer', { due: '2026-03-10' })
  .delivering('logo', '2026-03-12')
  .complaining('2026-03-15', { kind: 'late', target: { deliverable: 'logo' } });

describe('what was recorded after a complaint', () => {
  it('is told where it concerns what was complained about', () => {
    expect(
      told(late, [{ id: 'x', at: '2026-03-20T10:00:00Z', type: 'accepted', deliverable: 'logo' }]),
    ).toEqual(['logo accepted']);
  });

  it('is not told of other deliverables, nor of what came before', () => {
    expect(told(late)).toEqual([]);
    expect(
      told(late, [{ id: 'x', at: '2026-03-20T10:00:00Z', type: 'delivered', deliverable: 'flyer' }]),
    ).toEqual([]);
  });

  it('is told of all deliverables where the complaint is about the project as a whole', () => {
    const ended = aProject()
      .promising('flyer', { due: '2026-03-10' })
      .complaining('2026-03-15', { kind: 'changedMind', target: 'project' });
    expect(
      told(ended, [{ id: 'x', at: '2026-03-20T10:00:00Z', type: 'delivered', deliverable: 'flyer' }]),
    ).toEqual(['flyer delivered']);
  });
});
