/** The cells of a table, row by row, with its head; tables follow one another. */
export type Rows = readonly (readonly string[])[];

/**
 * Tab-separated text, as tables take it when it is pasted. A cell that a table would read as a formula is kept as words by the sign
 * that all of them know for it.
 */
export function tableText(tables: readonly Rows[]): string {
  return tables.map((rows) => rows.map((row) => row.map(cell).join('\t')).join('\n')).join('\n\n');
}

function cell(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return /^[=+@-]/u.test(plain) ? `'${plain}` : plain;
}
