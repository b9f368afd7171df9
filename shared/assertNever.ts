/** Ends a switch over a union: a new member no longer compiles until it has its own case. */
export function assertNever(value: never): never {
  throw new Error(`not foreseen: ${JSON.stringify(value)}`);
}
