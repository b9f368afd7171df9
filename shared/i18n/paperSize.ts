/** Countries that write on Letter (Unicode CLDR, supplemental data on paper sizes); all others on A4. */
const LETTER_COUNTRIES: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The size of the sheets that a country writes on; A4 where none is given. */
export function paperSizeIn(country: string | undefined): 'A4' | 'LETTER' {
  return country !== undefined && LETTER_COUNTRIES.has(country) ? 'LETTER' : 'A4';
}
