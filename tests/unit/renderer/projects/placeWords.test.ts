import { describe, expect, it } from 'vitest';
import { expectedWords, placeGroups, placeWords } from '../../../../renderer/projects/placeWords.ts';
import { sayIn } from '../../../../shared/i18n/translator.ts';
import { parseProject } from '../../../../shared/model/parseProject.ts';
import { placeNames } from '../../../../shared/model/placeNames.ts';
import { jsonFilesIn } from '../../../support/jsonFilesIn.ts';
import { sampleBakery } from '../../../support/sampleBakery.ts';

const english = sayIn('en');
const german = sayIn('de');

describe('a place of a broken file', () => {
  it('is told by the record that it is in, with the name that stands there', () => {
    const names = { 'agreements[0].instalments[1]': 'Second half' };

    expect(placeWords(english, 'agreements[0].instalments[1].amount', names)).toEqual({
      record: 'Version 1, payment 2 “Second half”',
      field: 'amount',
    });
    expect(placeWords(german, 'agreements[0].instalments[1].amount', names)).toEqual({
      record: 'Fassung 1, Zahlung 2 „Second half“',
      field: 'Betrag',
    });
    expect(placeWords(english, 'timeZone', {})).toEqual({ record: 'The project', field: 'time zone' });
    expect(placeWords(english, 'client.kind', {})).toEqual({ record: 'The project', field: 'client, kind' });
    expect(placeWords(english, '', {})).toEqual({ record: 'The whole file' });
    expect(placeWords(english, 'events[3].unheardOf', {})).toEqual({ record: 'Entry 4', field: 'a detail' });
  });

  it('finds the names in the file', () => {
    const project = sampleBakery('en');
    const broken = {
      ...project,
      agreements: project.agreements.map((version) => ({
        ...version,
        instalments: version.instalments.map((instalment) => ({ ...instalment, amount: -1 })),
      })),
    };
    const parsed = parseProject(broken);
    const problems = parsed.ok ? [] : parsed.error.problems;

    expect(placeNames(broken, problems)).toMatchObject({ 'agreements[0].instalments[0]': 'Deposit' });
    expect(placeNames(7, problems)).toEqual({});
  });

  it('is grouped with the others of its record, in the order of the file', () => {
    const problems = ['title', 'events[0].at', 'currency', 'events[0].type'].map((path) => ({
      path,
      found: '',
      expected: { code: 'text' } as const,
    }));

    expect(
      placeGroups(english, problems, {}).map(({ record, problems: places }) => [
        record,
        places.map(({ place }) => place),
      ]),
    ).toEqual([
      ['The project', [0, 2]],
      ['Entry 1', [1, 3]],
    ]);
  });

  it.each(
    jsonFilesIn<{ name: string; project: unknown }>('invalid').map(({ name, project }) => [name, project]),
  )('has whole words in both languages: %s', (_, project) => {
    const parsed = parseProject(project);
    const problems = parsed.ok ? [] : parsed.error.problems;
    for (const say of [english, german]) {
      for (const { path, expected } of problems) {
        const { record, field = '' } = placeWords(say, path, placeNames(project, problems));
        for (const words of [record, field, expectedWords(say, expected)]) {
          expect(words).not.toMatch(/\{\{|\}\}|undefined|places\./);
        }
      }
    }
  });
});
