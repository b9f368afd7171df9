import Holidays from 'date-holidays';

const LANGUAGES = ['en', 'de'] as const;

/** Names that people look for where the library has another one: English ones of German states, German ones of British parts. */
const OTHERWISE: Readonly<Record<(typeof LANGUAGES)[number], Readonly<Record<string, string>>>> = {
  en: {
    'DE-BY': 'Bavaria',
    'DE-HB': 'Bremen',
    'DE-HE': 'Hesse',
    'DE-HH': 'Hamburg',
    'DE-MV': 'Mecklenburg-Western Pomerania',
    'DE-NI': 'Lower Saxony',
    'DE-NW': 'North Rhine-Westphalia',
    'DE-RP': 'Rhineland-Palatinate',
    'DE-SN': 'Saxony',
    'DE-ST': 'Saxony-Anhalt',
    'DE-TH': 'Thuringia',
  },
  de: { 'DE-HB': 'Bremen', 'DE-HH': 'Hamburg', 'GB-NIR': 'Nordirland', 'GB-SCT': 'Schottland' },
};

/**
 * The places of the table of public holidays: its countries, whose names the platform knows, and what its states and regions are called
 * in English and German, as date-holidays knows them.
 */
export function holidayPlaces(table: string): string {
  // Made a moment ago by holidayTable.
  const { source, regions } = JSON.parse(table) as { source: string; regions: Record<string, string> };
  const parts = Object.keys(regions).filter((place) => place.includes('-'));
  const names = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(parts.map((place) => [place, nameOf(place, language)])),
    ]),
  );
  const countries = Object.keys(regions).filter((place) => !place.includes('-'));
  return `${JSON.stringify({ source, countries, names }, null, 2)}\n`;
}

const known = new Holidays();

function nameOf(place: string, language: (typeof LANGUAGES)[number]): string {
  const [country = '', state = '', region] = place.split('-');
  const stateName =
    OTHERWISE[language][`${country}-${state}`] ?? known.getStates(country, language)[state] ?? state;
  return region === undefined
    ? stateName
    : `${stateName}, ${known.getRegions(country, state, language)[region] ?? region}`;
}
