import { describe, expect, it } from 'vitest';
import { saysLine, withLine } from '../../../../renderer/outgoing/updateLines.ts';
import { sectionLines } from '../../../../shared/updates/updateSections.ts';
import { aProject } from '../../../support/aProject.ts';
import { sampleBakery } from '../../../support/sampleBakery.ts';

const UPDATE = `Dear Tom,

The work moves along well.

Done
- Logo: delivered on 12 March

Next
- Menu: by 27 March

Kind regards
Mara`;

describe('putting a line back into an update', () => {
  const english = { project: aProject().file, language: 'en' } as const;

  it('sets it below the heading of its section, as the last one there', () => {
    const after = withLine(UPDATE, 'next', 'Order form: by 24 April', english);
    expect(after).toContain('Next\n- Menu: by 27 March\n- Order form: by 24 April\n\nKind regards');
  });

  it('brings the heading back where it was taken out, below the last section that is left', () => {
    const without = UPDATE.replace('Next\n- Menu: by 27 March\n\n', '');
    const after = withLine(without, 'next', 'Menu: by 27 March', english);
    expect(after).toContain('12 March\n\nNext\n- Menu: by 27 March\n\nKind regards');
  });

  it('puts it below the opening where no section is left at all', () => {
    const after = withLine('Dear Tom,\n\nAll goes well.\n\nMara', 'done', 'Logo: delivered', english);
    expect(after).toBe('Dear Tom,\n\nAll goes well.\n\nDone\n- Logo: delivered\n\nMara');
  });

  it('speaks German to a German client, and is read again as what it is', () => {
    const german = { project: sampleBakery('de'), language: 'de' } as const;
    const after = withLine(
      'Guten Tag Herr Brandt,\n\nes geht voran.',
      'waiting',
      'Fotos: bis 3. April',
      german,
    );
    expect(sectionLines(after)).toEqual([{ section: 'waiting', text: 'Fotos: bis 3. April' }]);
  });

  it('knows a line again that stands in the text, in other letters and among other words', () => {
    expect(saysLine(UPDATE, 'logo: Delivered on 12 March.')).toBe(true);
    expect(saysLine(UPDATE, 'Logo: delivered on 12 Marc')).toBe(false);
    expect(saysLine('', 'Logo')).toBe(false);
  });
});
