import { retitled } from '../retitled.ts';
import { storeIn } from '../storeIn.ts';

/** Saves a change of 50 KB once and prints how it was answered. */
const [, , folder = '', id = ''] = process.argv;
const saved = await storeIn(folder).change(id, retitled('long '.repeat(10_000)));
process.stdout.write(saved.ok ? 'saved' : saved.error.code);
