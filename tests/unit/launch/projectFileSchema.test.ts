import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectFileSchema } from '../../../electron/launch/projectFileSchema.ts';

const COMMITTED = path.join(import.meta.dirname, '..', '..', '..', 'resources', 'project-file.schema.json');

it('publishes the format that the models check today (npm run schema writes it)', () => {
  expect(readFileSync(COMMITTED, 'utf8')).toBe(projectFileSchema());
});

it('describes the whole file, and lets keys that it does not know stand', () => {
  const schema = JSON.parse(projectFileSchema()) as { required: string[]; additionalProperties: unknown };

  expect(schema.required).toEqual(expect.arrayContaining(['format', 'agreements', 'events', 'disputes']));
  expect(schema.additionalProperties).not.toBe(false);
});
