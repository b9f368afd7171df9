import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { holidayTable } from './holidayTable.ts';

// npm run holidays
writeFileSync(
  path.join(import.meta.dirname, '..', '..', 'shared', 'updates', 'holidays.json'),
  holidayTable(),
);
