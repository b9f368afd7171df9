/** What this computer lets the app do by itself, as far as it tells. */
export interface Abilities {
  /** `refused`: the last notification was not shown, as when the person or the desktop does not allow it. */
  readonly notifications: 'works' | 'notThere' | 'refused';
  /** `always`: apps go on without a window here (macOS). `noTray`: the desktop shows no tray icons. */
  readonly staysInTray: 'choice' | 'always' | 'noTray';
  /** `needsApproval`: the person still has to allow it in the settings of macOS. `cannot`: this is not an installed app. */
  readonly startsWithSystem: 'choice' | 'needsApproval' | 'cannot';
}
