import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { holidayPlaces } from './holidayPlaces.ts';
import { holidayTable } from './holidayTable.ts';

// npm run holidays
const folder = path.join(import.meta.dirname, '..', '..', 'shared', 'updates');
const table = holidayTable();
writeFileSync(path.join(folder, 'holidays.json'), table);
writeFileSync(path.join(folder, 'holidayPlaces.json'), holidayPlaces(table));
