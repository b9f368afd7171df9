/** What the app tells in one notification of the desktop, in whole sentences of the person's language. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly { readonly id: 'snooze' | 'open'; readonly label: string }[];
  /** The page it leads to, as the part of the address behind the #: '/today'. */
  readonly address: string;
  /** The occurrences it tells of. */
  readonly keys: readonly string[];
}
