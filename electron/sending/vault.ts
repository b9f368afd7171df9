/** Where this computer keeps secrets for the app; in the app, Electron's safeStorage. */
export interface Vault {
  /** `weak`: what is sealed is only hidden from a passing glance. `none`: it seals nothing. */
  safety(): Promise<'safe' | 'weak' | 'none'>;
  /** May reject where the safety is not `safe`. */
  seal(text: string): Promise<Uint8Array>;
  /** null: sealed elsewhere, damaged, or the key store says no. */
  open(bytes: Uint8Array): Promise<string | null>;
}
