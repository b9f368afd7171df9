import type { CommandLine, Session, WebContents } from 'electron';

/** Our own pages, what they make in memory, and the developer tools, which are part of the program. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Whether a request can be answered without leaving this computer. */
export function staysHere(address: string): boolean {
  return URL.canParse(address) && LOCAL_SCHEMES.has(new URL(address).protocol);
}

/** No request of any page leaves this computer. */
export function cancelOutbound(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysHere(details.url) }));
}

/**
 * The second net, for what asks past the session: no name is ever looked up and what Chromium does in the background stays
 * undone. To be called before the app is ready: https://www.electronjs.org/docs/latest/api/command-line-switches
 */
export function resolveNothing(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}

/** The third: WebRTC looks for a way out of its own, which no session's requests show. */
export function keepWebRtcHome(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
