import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import forge from 'node-forge';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';

/** What keeps a PKCS#12 file (.p12, .pfx) from signing. */
export type SignTrouble =
  | {
      /** `certificateUnreadable`: it is protected in a way, or holds a key of a kind, that is not known here. */
      readonly code: 'wrongPassword' | 'noCertificate' | 'noKey' | 'certificateUnreadable';
    }
  | { readonly code: 'certificateExpired'; readonly until: Instant }
  | { readonly code: 'certificateNotYetValid'; readonly from: Instant };

/**
 * Signs a document that has a `signaturePlaceholder` with the certificate of a PKCS#12 file (RSA, SHA-256) and gives it back whole.
 * The same document, certificate and moment give the same bytes. Neither password nor key are kept. Rejects where the document
 * has no placeholder.
 */
export async function signPdf(
  pdf: Uint8Array,
  { certificate, password, at }: { certificate: Uint8Array; password: string; at: Date },
): Promise<Result<Uint8Array, SignTrouble>> {
  const opened = openCertificate(certificate, password);
  if (!opened.ok) {
    return opened;
  }
  const found = signingCertificate(opened.value.contents);
  if (!found.ok) {
    return found;
  }
  const { notBefore, notAfter } = found.value.validity;
  if (at > notAfter) {
    return failed({ code: 'certificateExpired', until: instantOf(notAfter) });
  }
  if (at < notBefore) {
    return failed({ code: 'certificateNotYetValid', from: instantOf(notBefore) });
  }
  const { file, passphrase } = opened.value;
  return ok(await new SignPdf().sign(Buffer.from(pdf), new P12Signer(file, { passphrase }), at));
}

interface Opened {
  readonly contents: forge.pkcs12.Pkcs12Pfx;
  /** With these the contents can be opened. */
  readonly file: Uint8Array;
  readonly passphrase: string;
}

function openCertificate(certificate: Uint8Array, password: string): Result<Opened, SignTrouble> {
  const parsed = parse(certificate);
  if (parsed === undefined) {
    return failed({ code: 'noCertificate' });
  }
  const opened = contentsOf(parsed, password);
  if (opened.ok) {
    return ok({ contents: opened.value, file: certificate, passphrase: password });
  }
  const inBytes = forge.util.encodeUtf8(password);
  if (opened.error.code === 'noCertificate' || opened.error.isWrong || inBytes === password) {
    return failed({ code: opened.error.code });
  }
  // The key that checks the whole file comes of the password's characters (which was right), newer keys that open its parts come of
  // its bytes in UTF-8 (RFC 7292, B.1; RFC 8018, 3). node-forge takes one password for both, so the check is taken off.
  const unchecked = { ...parsed, value: parsed.value.slice(0, 2) as forge.asn1.Asn1[] };
  const again = contentsOf(unchecked, inBytes);
  return again.ok
    ? ok({
        contents: again.value,
        file: Buffer.from(forge.asn1.toDer(unchecked).getBytes(), 'binary'),
        passphrase: inBytes,
      })
    : failed({ code: opened.error.code });
}

function parse(certificate: Uint8Array): forge.asn1.Asn1 | undefined {
  try {
    return forge.asn1.fromDer(Buffer.from(certificate).toString('binary'));
  } catch {
    return undefined;
  }
}

/** node-forge tells what went wrong by its sentences alone. */
const NO_PKCS12 = /Cannot read PKCS#12 PFX/;
const WRONG_CHECK = /MAC could not be verified/;
const NOT_OPENED = /Failed to decrypt PKCS#12 SafeContents|Unable to decrypt PKCS#8/;

interface NotOpened {
  readonly code: 'noCertificate' | 'wrongPassword' | 'certificateUnreadable';
  /** The check of the file tells for sure that the password is another one. */
  readonly isWrong: boolean;
}

function contentsOf(parsed: forge.asn1.Asn1, password: string): Result<forge.pkcs12.Pkcs12Pfx, NotOpened> {
  try {
    return ok(forge.pkcs12.pkcs12FromAsn1(parsed, false, password));
  } catch (cause) {
    const reason = String(cause);
    if (NO_PKCS12.test(reason)) {
      return failed({ code: 'noCertificate', isWrong: false });
    }
    if (WRONG_CHECK.test(reason)) {
      return failed({ code: 'wrongPassword', isWrong: true });
    }
    // With a check that held, the password is right, and the parts are closed in a way that is not known.
    const isChecked = parsed.value.length > 2;
    const code = !isChecked && NOT_OPENED.test(reason) ? 'wrongPassword' : 'certificateUnreadable';
    return failed({ code, isWrong: false });
  }
}

/** The certificate that belongs to the key. Keys are found as P12Signer looks for them: the first one that is closed. */
function signingCertificate(contents: forge.pkcs12.Pkcs12Pfx): Result<forge.pki.Certificate, SignTrouble> {
  const { certBag, pkcs8ShroudedKeyBag, keyBag } = BAGS;
  const certificates = bagsOf(contents, certBag).map(({ cert }) => cert);
  const [key] = bagsOf(contents, pkcs8ShroudedKeyBag);
  if (certificates.length === 0) {
    return failed({ code: 'noCertificate' });
  }
  if (key === undefined) {
    return failed({ code: bagsOf(contents, keyBag).length === 0 ? 'noKey' : 'certificateUnreadable' });
  }
  const privateKey = key.key ?? undefined;
  const readable = certificates.flatMap((certificate) => certificate ?? []);
  // node-forge gives null for what is not RSA.
  if (privateKey === undefined || readable.length < certificates.length) {
    return failed({ code: 'certificateUnreadable' });
  }
  const own = readable.findLast(({ publicKey }) =>
    isPairOf(publicKey as forge.pki.rsa.PublicKey, privateKey),
  );
  return own === undefined ? failed({ code: 'noCertificate' }) : ok(own);
}

const BAGS = {
  certBag: '1.2.840.113549.1.12.10.1.3',
  pkcs8ShroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  keyBag: '1.2.840.113549.1.12.10.1.1',
} as const;

function bagsOf(contents: forge.pkcs12.Pkcs12Pfx, bagType: string): forge.pkcs12.Bag[] {
  return contents.getBags({ bagType })[bagType] ?? [];
}

function isPairOf(publicKey: forge.pki.rsa.PublicKey, key: forge.pki.rsa.PrivateKey): boolean {
  return publicKey.n.compareTo(key.n) === 0 && publicKey.e.compareTo(key.e) === 0;
}
