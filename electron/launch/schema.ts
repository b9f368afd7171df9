import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFileSchema } from './projectFileSchema.ts';

// npm run schema
writeFileSync(
  path.join(import.meta.dirname, '..', '..', 'resources', 'project-file.schema.json'),
  projectFileSchema(),
);
