const MINUTE_MS = 60_000;

/**
 * Calls every minute until told to stop. A short interval, since a timer of more than 24.8 days fires at once and every timer stands
 * still while the machine sleeps. It is not unreferenced: in Electron's main process the timer does not decide how long the app lives.
 */
export function minutes(call: () => void): () => void {
  const timer = setInterval(call, MINUTE_MS);
  return () => clearInterval(timer);
}
