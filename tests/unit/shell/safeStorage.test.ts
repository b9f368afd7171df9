import type Electron from 'electron';
import { describe, expect, it } from 'vitest';
import { safeStorage as standIn } from '../../../electron/preview/safeStorage.ts';
import { safeStorageVault } from '../../../electron/shell/safeStorage.ts';

type Storage = Parameters<typeof safeStorageVault>[0]['safeStorage'];

/** A key store that marks what it sealed, as Chromium does. */
function aKeyStore(mark: string, backend: ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>) {
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => backend,
    encryptStringAsync: (text) => Promise.resolve(Buffer.from(mark + text)),
    decryptStringAsync: (sealed) =>
      sealed.toString().startsWith(mark)
        ? Promise.resolve({ shouldReEncrypt: false, result: sealed.toString().slice(mark.length) })
        : Promise.reject(new Error('sealed elsewhere')),
  } satisfies Storage;
}

describe('how well a machine keeps a secret', () => {
  it('is safe with a key store of its own', async () => {
    const keyring = aKeyStore('v11', 'gnome_libsecret');
    expect(await safeStorageVault({ safeStorage: keyring, platform: 'linux' }).safety()).toBe('safe');

    const keychain = aKeyStore('v10', 'unknown');
    expect(await safeStorageVault({ safeStorage: keychain, platform: 'darwin' }).safety()).toBe('safe');
  });

  it('is weak on a Linux without a keyring, and where the keyring of the desktop is switched off', async () => {
    const none = aKeyStore('v10', 'basic_text');
    expect(await safeStorageVault({ safeStorage: none, platform: 'linux' }).safety()).toBe('weak');

    const switchedOff = aKeyStore('v10', 'gnome_libsecret');
    expect(await safeStorageVault({ safeStorage: switchedOff, platform: 'linux' }).safety()).toBe('weak');
  });

  it('is none where nothing can be sealed', async () => {
    const safeStorage = {
      ...aKeyStore('v10', 'unknown'),
      isAsyncEncryptionAvailable: () => Promise.resolve(false),
    };
    expect(await safeStorageVault({ safeStorage, platform: 'win32' }).safety()).toBe('none');
  });
});

describe('what is sealed', () => {
  it('is opened as it was', async () => {
    const vault = safeStorageVault({ safeStorage: aKeyStore('v11', 'kwallet6'), platform: 'linux' });
    expect(await vault.open(await vault.seal('Passwörter: ß€😀'))).toBe('Passwörter: ß€😀');
  });

  it('elsewhere is not opened, and stops nothing', async () => {
    const vault = safeStorageVault({ safeStorage: aKeyStore('v11', 'kwallet6'), platform: 'linux' });
    expect(await vault.open(Buffer.from('of another machine'))).toBeNull();
  });
});

describe.runIf(process.platform === 'linux')('the stand-in', () => {
  const vault = safeStorageVault({ safeStorage: standIn, platform: 'linux' });

  it('says that it only hides', async () => {
    expect(await vault.safety()).toBe('weak');
  });

  it('seals as Chromium does without a keyring', async () => {
    // By OpenSSL, with kV10Key of Chromium's posix_key_provider.cc and an initial vector of spaces.
    const sealed = 'djEwL9USv272x/y1D+41+P16Dg==';
    expect(Buffer.from(await vault.seal('a secret')).toString('base64')).toBe(sealed);
    expect(await vault.open(Buffer.from(sealed, 'base64'))).toBe('a secret');
    expect(await vault.open(Buffer.from('v10 damaged'))).toBeNull();
  });
});
