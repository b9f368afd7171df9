import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Template, Trade } from '../../shared/drafting/template.ts';
import { template } from '../../shared/drafting/template.ts';
import type { Language } from '../../shared/model/basics.ts';

export const TEMPLATES = join(import.meta.dirname, '..', '..', 'resources', 'templates');

/** The agreement to begin from that the app ships for a trade. */
export function shippedTemplate(trade: Trade, language: Language): Template {
  return template.parse(JSON.parse(readFileSync(join(TEMPLATES, `${trade}.${language}.json`), 'utf8')));
}

export function shippedTemplateNames(): string[] {
  return readdirSync(TEMPLATES).toSorted();
}
