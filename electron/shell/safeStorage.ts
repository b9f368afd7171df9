import type { SafeStorage } from 'electron';

/**
 * How well the machine keeps a secret. `weak`: it has no key store of its own for this person (Linux without a keyring), so what is
 * sealed is only hidden from a passing glance. `none`: it seals nothing.
 */
export type Safety = 'safe' | 'weak' | 'none';

export interface Vault {
  safety(): Promise<Safety>;
  /** Bytes that only this person on this machine can open. Rejects where the safety is `none`. */
  seal(text: string): Promise<Uint8Array>;
  /** Null for what cannot be opened: sealed elsewhere, damaged, or the key store says no. */
  open(bytes: Uint8Array): Promise<string | null>;
}

interface VaultNeeds {
  readonly safeStorage: Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
  >;
  readonly platform: NodeJS.Platform;
}

/** The key store of the machine: https://www.electronjs.org/docs/latest/api/safe-storage. To be asked once the app is ready. */
export function safeStorageVault({ safeStorage, platform }: VaultNeeds): Vault {
  return {
    async safety() {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) {
        return 'none';
      }
      return platform === 'linux' && (await usesKnownPassword(safeStorage)) ? 'weak' : 'safe';
    },

    async seal(text) {
      return new Uint8Array(await safeStorage.encryptStringAsync(text));
    },

    async open(bytes) {
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(bytes))).result;
      } catch {
        return null;
      }
    },
  };
}

/**
 * Without a keyring, Chromium seals with a password that stands in its source, and marks the bytes with "v10"
 * (components/os_crypt/async/browser/posix_key_provider.cc). The desktop's name alone does not tell: its keyring can be switched off.
 */
async function usesKnownPassword(safeStorage: VaultNeeds['safeStorage']): Promise<boolean> {
  if (safeStorage.getSelectedStorageBackend() === 'basic_text') {
    return true;
  }
  const probe = await safeStorage.encryptStringAsync('probe');
  return probe.subarray(0, 3).toString('latin1') === 'v10';
}
