import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUpdate } from '../../../shared/updates/readUpdate.ts';

const LOGO = { text: 'Logo: by Friday 10 April', deliverable: 'logo' };
const PHOTOS = { text: 'Photographs (all 12): by Monday 20 April', deliverable: 'photos' };
const drafted = [LOGO, PHOTOS];

function textsIn(body: string): string[] {
  return readUpdate(body).steps.map(({ text }) => text);
}

describe('the steps that an update promises', () => {
  it.each([
    'Next',
    'NEXT:',
    '## Next steps',
    '**Next**',
    'What comes next',
    'Als Nächstes',
    'als naechstes:',
    'Nächste Schritte',
    'So geht es weiter:',
  ])('are read below the heading “%s”', (heading) => {
    expect(textsIn(`Dear Tom,\n\nAll is well.\n\n${heading}\n- Logo\n- Site\n\nKind regards`)).toEqual([
      'Logo',
      'Site',
    ]);
  });

  it.each(['* Logo', '• Logo', '– Logo', '- - Logo', '  -  Logo  '])(
    'are read with the mark of “%s”',
    (line) => {
      expect(textsIn(`Next\n${line}`)).toEqual(['Logo']);
    },
  );

  it('end with the next heading, or with a paragraph that is no list', () => {
    expect(textsIn('Next\n- Logo\n\nWaiting on you\n- Texts')).toEqual(['Logo']);
    expect(textsIn('Next\n- Logo\n\n- Site\n\nThe next update reaches you on Monday.\n- PS')).toEqual([
      'Logo',
      'Site',
    ]);
  });

  it('are read where the list is parted from its heading, and where it is no list', () => {
    expect(textsIn('Next\n\n- Logo\n- Site')).toEqual(['Logo', 'Site']);
    expect(textsIn('Next\nLogo\nSite\n\nKind regards')).toEqual(['Logo', 'Site']);
  });

  it('go on in a line that is set in', () => {
    expect(textsIn('Next\n- Logo, in colour\n  and in black\n- Site')).toEqual([
      'Logo, in colour and in black',
      'Site',
    ]);
  });

  it('are no headings, even where they are called like one', () => {
    expect(textsIn('Next\n- Done\n- Delays\n- Site')).toEqual(['Done', 'Delays', 'Site']);
  });

  it('are none where the heading was taken out', () => {
    expect(textsIn('Dear Tom,\n\n- Logo\n\nKind regards')).toEqual([]);
  });

  it('keep their deliverable as long as its title stands there', () => {
    const { steps } = readUpdate('Next\n- The photographs: all by 22 April\n- a new Logo, on Monday', {
      drafted,
    });

    expect(steps).toEqual([
      { text: 'The photographs: all by 22 April', deliverable: 'photos' },
      { text: 'a new Logo, on Monday', deliverable: 'logo' },
    ]);
  });

  it('do not take over the deliverable of a line that was taken out', () => {
    expect(readUpdate('Next\n- Invoice: by Friday 10 April', { drafted }).steps).toEqual([
      { text: 'Invoice: by Friday 10 April' },
    ]);
  });

  it('tell deliverables apart that are called alike', () => {
    const alike = [
      { text: 'Logo: by Friday', deliverable: 'logo' },
      { text: 'Logo for the van: by Monday', deliverable: 'van' },
      { text: 'Logo (small): by Tuesday', deliverable: 'small' },
    ];
    const { steps } = readUpdate(
      'Next\n- Logo for the van: by June\n- Logo (small): by July\n- Logo: by May',
      {
        drafted: alike,
      },
    );

    expect(steps.map(({ deliverable }) => deliverable)).toEqual(['van', 'small', 'logo']);
  });
});

describe('open steps that an update says nothing of', () => {
  const open = [LOGO, { text: 'Ask the printer' }];

  it('are named', () => {
    expect(readUpdate('Next\n- Photographs: soon', { drafted, open }).unmentioned).toEqual(open);
  });

  it('are not those promised again, said to be done, or settled by the person', () => {
    const unmentioned = (body: string, settled: { text: string }[] = []) =>
      readUpdate(body, { drafted, open, settled }).unmentioned.map(({ text }) => text);

    expect(unmentioned('Next\n- Logo: by June')).toEqual(['Ask the printer']);
    expect(unmentioned('Done\n- ask the printer.\n\nNext\n- Logo')).toEqual([]);
    expect(unmentioned('Next\n- Logo', [{ text: 'Ask the printer' }])).toEqual([]);
  });

  it('are so where only a part of a word is like them', () => {
    expect(
      readUpdate('Next\n- Ask the printers', { open: [{ text: 'Ask the printer' }] }).unmentioned,
    ).toHaveLength(1);
  });
});

describe('whatever somebody types', () => {
  it('is read without a line that is empty', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Next',
        'Done',
        '',
        '-',
        '- ',
        '* x',
        'Als Nächstes:',
        '  y',
        '\u2028',
        '#',
        '- Logo: a',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { steps, done } = readUpdate(lines.join('\n'), { drafted, open: drafted });
        for (const text of [...steps.map((step) => step.text), ...done]) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/[\n\r]/);
        }
        const deliverables = steps.flatMap(({ deliverable }) => deliverable ?? []);
        expect(new Set(deliverables).size).toBe(deliverables.length);
      }),
    );
  });
});
