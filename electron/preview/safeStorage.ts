import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto';
import type Electron from 'electron';

/**
 * `electron.safeStorage` as Electron has it on a Linux without a keyring: sealed with the password that stands in Chromium's source, and
 * said to be (`basic_text`). Deviation: the machine's key store is never used, so on macOS and Windows nothing is sealed at all.
 */
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(process.platform === 'linux'),

  getSelectedStorageBackend: () => 'basic_text',

  async encryptStringAsync(text: string): Promise<Buffer> {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) {
      throw new Error('Encryption is not available.');
    }
    const cipher = createCipheriv(CIPHER, KEY, SPACES);
    return Buffer.concat([MARK, cipher.update(text, 'utf8'), cipher.final()]);
  },

  decryptStringAsync(sealed: Buffer): Promise<Electron.DecryptStringAsyncReturnValue> {
    return new Promise((resolve) => {
      if (!sealed.subarray(0, MARK.length).equals(MARK)) {
        throw new Error('Error while decrypting the ciphertext provided.');
      }
      const decipher = createDecipheriv(CIPHER, KEY, SPACES);
      const text = Buffer.concat([decipher.update(sealed.subarray(MARK.length)), decipher.final()]);
      resolve({ shouldReEncrypt: false, result: text.toString('utf8') });
    });
  },
} satisfies Pick<
  Electron.SafeStorage,
  'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
>;

// components/os_crypt/sync/os_crypt_linux.cc
const CIPHER = 'aes-128-cbc';
const MARK = Buffer.from('v10');
const KEY = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
const SPACES = Buffer.alloc(16, ' ');
