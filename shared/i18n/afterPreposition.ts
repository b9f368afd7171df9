import type { Language } from '../model/basics.ts';

/** How somebody is called behind „auf“, „an“ or „von“: of the forms of address, German bends only „Herr“. */
export function afterPreposition(language: Language, name: string): string {
  return language === 'de' ? name.replace(/^Herr(?= )/u, 'Herrn') : name;
}
