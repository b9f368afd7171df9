import type { en } from './en/index.ts';

/** The same sentences in another language: every key of the English catalogue, none besides. */
type Mirror<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Mirror<T[Key]> };

export type Words = Mirror<typeof en>;
export type WordsOf<Part extends keyof typeof en> = Words[Part];
