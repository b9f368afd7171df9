const MOST_LETTERS = 320;

/**
 * The beginning of a message, verbatim: its first paragraph that is more than a greeting or a subject line, shortened at the end of a
 * sentence where it is long.
 */
export function openingOf(text: string): { readonly words: string; readonly isWhole: boolean } {
  const whole = text.trim();
  if (whole.length <= MOST_LETTERS) {
    return { words: whole, isWhole: true };
  }
  const paragraphs = whole.split(/\n\s*\n/u);
  const first = paragraphs.find((paragraph) => /[.!?…]["”“]?\s*$/u.test(paragraph)) ?? paragraphs[0] ?? whole;
  return { words: shortened(first.trim()), isWhole: false };
}

function shortened(paragraph: string): string {
  if (paragraph.length <= MOST_LETTERS) {
    return paragraph;
  }
  const start = paragraph.slice(0, MOST_LETTERS);
  const sentence = /^.*[.!?…]["”“]?(?=\s)/su.exec(start)?.[0];
  const words = /^.*(?=\s)/su.exec(start)?.[0];
  return sentence ?? `${words ?? start}…`;
}
