import type { Vault } from '../../electron/sending/vault.ts';

/** Seals so that the text cannot be read in what comes out, for as long as the test runs. */
export function aVault(safety: 'safe' | 'weak' | 'none'): Vault {
  return {
    safety: () => Promise.resolve(safety),
    seal: (text) => Promise.resolve(Buffer.from(text, 'utf8').map((byte) => byte ^ 0xa5)),
    open: (bytes) =>
      Promise.resolve(Buffer.from(Buffer.from(bytes).map((byte) => byte ^ 0xa5)).toString('utf8')),
  };
}
