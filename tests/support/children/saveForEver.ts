import { storeIn } from '../storeIn.ts';
import { retitled } from '../retitled.ts';

/** Saves one change after the other until it is ended from outside; prints the number of each one that was answered as saved. */
const [, , folder = '', id = ''] = process.argv;
const store = storeIn(folder);
for (let count = 1; ; count += 1) {
  const saved = await store.change(id, retitled(String(count)));
  if (!saved.ok) {
    throw new Error(saved.error.code);
  }
  process.stdout.write(`${count}\n`);
}
