import { describe, expect, it } from 'vitest';
import { findClient, groupClients } from '../../../shared/clients/groupClients.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { aProject } from '../../support/aProject.ts';
import { aCard } from '../../support/aCard.ts';

function projectOf(id: string, client: Partial<ProjectFile['client']>): ProjectFile {
  const { file } = aProject();
  return { ...file, id, client: { ...file.client, ...client } };
}

function told(cards: Parameters<typeof groupClients>[0], projects: readonly ProjectFile[]): string[][] {
  return groupClients(cards, projects).map(({ id, projects: own }) => [id, ...own.map((one) => one.id)]);
}

describe('who belongs to which project', () => {
  it('is told by the card that the project names, even where the name is another one’s', () => {
    const cards = [aCard({ id: 'c1', name: 'Bakery' }), aCard({ id: 'c2', name: 'Old mill' })];

    expect(told(cards, [projectOf('p1', { name: 'Bakery', clientId: 'c2' })])).toEqual([
      ['c1'],
      ['c2', 'p1'],
    ]);
  });

  it('is told by the e-mail address before the name', () => {
    const cards = [
      aCard({ id: 'c1', name: 'Anna Meier' }),
      aCard({ id: 'c2', name: 'A. Meier' }, { email: 'Anna@Meier.example' }),
    ];

    expect(told(cards, [projectOf('p1', { name: 'Anna Meier', email: 'anna@meier.example' })])).toEqual([
      ['c1'],
      ['c2', 'p1'],
    ]);
  });

  it('is told by the name where nothing else is known, however it is written', () => {
    const cards = [aCard({ id: 'c1', name: 'Café  Straße' })];

    expect(told(cards, [projectOf('p1', { name: 'cafe strasse ' })])).toEqual([['c1', 'p1']]);
  });

  it('makes one client of projects without a card that name the same person', () => {
    const projects = [
      projectOf('p1', { name: 'Tom', email: 'tom@bakery.example' }),
      projectOf('p2', { name: 'Tom Brewer', email: 'TOM@bakery.example' }),
      projectOf('p3', { name: 'tom brewer' }),
      projectOf('p4', { name: 'Somebody else' }),
    ];

    expect(told([], projects)).toEqual([
      ['of:p1', 'p1', 'p2', 'p3'],
      ['of:p4', 'p4'],
    ]);
  });

  it('never takes an empty name or address for a match', () => {
    const cards = [aCard({ id: 'c1', name: '' })];

    expect(told(cards, [projectOf('p1', { name: '' }), projectOf('p2', { name: '' })])).toEqual([
      ['c1'],
      ['of:p1', 'p1'],
      ['of:p2', 'p2'],
    ]);
  });

  it('finds a client without a card by any of their projects', () => {
    const groups = groupClients([], [projectOf('p1', { name: 'Tom' }), projectOf('p2', { name: 'Tom' })]);

    expect(findClient(groups, 'of:p2')?.id).toBe('of:p1');
    expect(findClient(groups, 'of:p3')).toBeUndefined();
  });
});
