import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { offerPdfMaker } from '../../electron/documents/offerPdf.ts';
import { findBrowser } from '../../electron/launch/browser.mjs';
import type { BuiltTerminal } from '../support/builtTerminal.ts';
import { bakeryPaper } from '../support/offerPapers.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';
import { offerHtml } from './offerHtml.ts';

const RESOURCES = join(import.meta.dirname, '../../resources');
const FONTS = join(RESOURCES, 'fonts');
const SAMPLE = join(RESOURCES, 'sample/sample.en.json');

/** The offer as a PDF, beside Chromium's own print of the same words and pictures as a page. */
export async function paperBench(terminal: BuiltTerminal): Promise<Record<string, Compared[]>> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('no Chromium found; CHROMIUM_PATH names one');
  }
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bench-'));
  const settings = { executablePath, args: ['--no-sandbox'] };
  const browser = await chromium.launch(settings);
  try {
    const paper = bakeryPaper('en');
    const file = join(folder, 'offer.html');
    writeFileSync(file, offerHtml(paper, pathToFileURL(FONTS).href));
    const address = pathToFileURL(file).href;
    const loaded = await browser.newPage();
    await loaded.goto(address);
    const loading = await browser.newPage();
    const makeOfferPdf = offerPdfMaker(FONTS);
    const out = join(folder, 'offer.pdf');
    const format = { format: 'A4', tagged: true, outline: true } as const;

    return {
      'The offer as a PDF, all started': await compare(
        {
          'this program': () => makeOfferPdf(paper),
          'Chromium, page loaded already': () => loaded.pdf(format),
          'Chromium, page loaded for it': async () => {
            await loading.goto(address);
            await loading.pdf(format);
          },
        },
        { rounds: 25 },
      ),
      'The offer as a PDF, from nothing': await compare(
        {
          'this program (common-ground offer)': () => {
            const { code, err } = terminal.run(['offer', SAMPLE, '--out', out, '--force']);
            if (code !== 0) {
              throw new Error(err);
            }
          },
          'Chromium, started for it': async () => {
            const started = await chromium.launch(settings);
            const page = await started.newPage();
            await page.goto(address);
            await page.pdf(format);
            await started.close();
          },
        },
        { rounds: 7 },
      ),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
