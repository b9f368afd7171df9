/** What was, is, and was taken back again. States are shared between the steps, never copied. */
export interface History<State> {
  /** Oldest first. */
  readonly past: readonly State[];
  readonly present: State;
  /** What was taken back, the latest to be brought back first. */
  readonly future: readonly State[];
  /** The field that the last change was typed into, and when; undefined where the next change stands for itself. */
  readonly typing: { readonly field: string; readonly at: number } | undefined;
}

export interface Typing {
  /** The field that is typed into; undefined for a change that is a step of its own. */
  readonly field?: string | undefined;
  /** Milliseconds. */
  readonly at: number;
}

const MOST_STEPS = 500;
/** What is typed into one field with no longer pause than this is one step. */
const PAUSE_MS = 1_000;

export function historyOf<State>(present: State): History<State> {
  return { past: [], present, future: [], typing: undefined };
}

/** The history with one more change; typing on in the same field belongs to the step before. */
export function changed<State>(
  history: History<State>,
  present: State,
  { field, at }: Typing,
): History<State> {
  if (present === history.present) {
    return history;
  }
  const { typing } = history;
  const goesOn = field !== undefined && typing?.field === field && at - typing.at <= PAUSE_MS;
  return {
    past: goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS),
    present,
    future: [],
    typing: field === undefined ? undefined : { field, at },
  };
}

/** One step back; the same history where there is none. */
export function undone<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : {
        past: history.past.slice(0, -1),
        present: before,
        future: [history.present, ...history.future],
        typing: undefined,
      };
}

/** One step forward again; the same history where there is none. */
export function redone<State>(history: History<State>): History<State> {
  const [after, ...rest] = history.future;
  return after === undefined
    ? history
    : { past: [...history.past, history.present], present: after, future: rest, typing: undefined };
}
