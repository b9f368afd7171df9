/**
 * The languages that the person prefers, most preferred first, as `app.getPreferredSystemLanguages` gives them. Deviation: on macOS and
 * Windows it is the one that Node knows, not the whole list.
 */
export function systemLanguages(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string[] {
  if (platform !== 'linux') {
    return [Intl.DateTimeFormat().resolvedOptions().locale];
  }
  // The order of GNU gettext, "Locale Environment Variables".
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? '';
  const listed = isNeutral(locale) ? [] : (environment['LANGUAGE'] ?? '').split(':');
  const languages = [...listed, locale].map(asTag).filter((tag) => tag !== null);
  return languages.length === 0 ? ['en-US'] : [...new Set(languages)];
}

function asTag(locale: string): string | null {
  const plain = locale.replace(/[.@].*$/, '').replace('_', '-');
  return plain === '' || isNeutral(plain) ? null : plain;
}

function isNeutral(locale: string): boolean {
  return /^(C|POSIX)\b/.test(locale);
}
