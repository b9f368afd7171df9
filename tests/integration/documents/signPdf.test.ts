import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  signaturePlaceholder,
  signatureField,
  textField,
} from '../../../electron/documents/paper/formFields.ts';
import { PaperDocument } from '../../../electron/documents/paper/PaperDocument.ts';
import { SHEETS } from '../../../electron/documents/paper/paperLook.ts';
import { signPdf } from '../../../electron/documents/signPdf.ts';

const AT = new Date('2026-06-03T10:15:00Z');
const LINE = { x: 60, y: 640, width: 220, height: 24 };

const folder = mkdtempSync(join(tmpdir(), 'sign-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One page with a line for the name and a place for the signature of the client, and room for that of the freelancer. */
async function agreement({ withPlaceholder = true } = {}): Promise<Uint8Array> {
  const document = new PaperDocument({
    title: 'Agreement',
    author: 'Jonas Weber',
    language: 'en',
    madeAt: AT,
    sheet: SHEETS.A4,
  });
  document.addPage();
  textField(document, { name: 'client-name', area: LINE, label: 'Name of the client', fontSize: 11 });
  signatureField(document, {
    name: 'client-signature',
    area: { ...LINE, y: 700 },
    label: 'Signature of the client – Bäckerei',
  });
  if (withPlaceholder) {
    signaturePlaceholder(document, {
      name: 'freelancer-signature',
      area: { ...LINE, x: 320, y: 700 },
      signerName: 'Jonas Weber',
      reason: 'I agree to version 1.',
      at: AT,
    });
  }
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) {
    // pdfkit pushes nothing but bytes; a stream's chunks have no type.
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

interface Person {
  readonly key: forge.pki.rsa.KeyPair;
  readonly certificate: forge.pki.Certificate;
}

function person(from: string, until: string): Person {
  const key = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  const name = [{ name: 'commonName', value: 'Jonas Weber' }];
  certificate.publicKey = key.publicKey;
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(from);
  certificate.validity.notAfter = new Date(until);
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(key.privateKey, forge.md.sha256.create());
  return { key, certificate };
}

/** In the way of programs before 2022: triple DES and SHA-1. */
function olderFile({ key, certificate }: Person, password: string): Uint8Array {
  const made = forge.pkcs12.toPkcs12Asn1(key.privateKey, [certificate], password, { algorithm: '3des' });
  return Buffer.from(forge.asn1.toDer(made).getBytes(), 'binary');
}

/** As OpenSSL 3 writes it of itself: PBES2 with AES-256, checked by SHA-256. */
function newerFile(name: string, keyType: readonly string[], ...more: readonly string[]): Uint8Array {
  const path = (ending: string) => join(folder, `${name}.${ending}`);
  const openssl = (...options: string[]) => execFileSync('openssl', options, { stdio: 'pipe' });
  const both = ['-keyout', path('key'), '-out', path('crt')];
  openssl(
    'req',
    '-x509',
    '-newkey',
    ...keyType,
    '-nodes',
    '-subj',
    '/CN=Jonas Weber',
    '-days',
    '3650',
    ...both,
  );
  openssl('pkcs12', '-export', '-inkey', path('key'), '-in', path('crt'), '-out', path('p12'), ...more);
  return readFileSync(path('p12'));
}

interface Found {
  readonly ranges: readonly number[];
  readonly signature: forge.asn1.Asn1;
  readonly signed: Uint8Array;
}

function signatureIn(pdf: Uint8Array): Found {
  const text = Buffer.from(pdf).toString('latin1');
  const ranges = (/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(text) ?? []).slice(1).map(Number);
  const [first = 0, firstLength = 0, second = 0, secondLength = 0] = ranges;
  const contents = text.slice(first + firstLength + 1, second - 1);
  return {
    ranges,
    signature: forge.asn1.fromDer(
      forge.util.createBuffer(forge.util.hexToBytes(contents)),
      // What is left of the room is zeros; the types do not know that this may be said.
      { parseAllBytes: false } as unknown as boolean,
    ),
    signed: Buffer.concat([
      pdf.subarray(first, first + firstLength),
      pdf.subarray(second, second + secondLength),
    ]),
  };
}

/** Whether the document is what was signed, and the signature was made with the key of the certificate in it. */
function holds(pdf: Uint8Array): boolean {
  const { signature, signed } = signatureIn(pdf);
  // node-forge keeps what it read of a signature in members that its types leave out.
  const message = forge.pkcs7.messageFromAsn1(signature) as unknown as {
    certificates: forge.pki.Certificate[];
    rawCapture: { authenticatedAttributes: forge.asn1.Asn1[]; signature: string };
  };
  const { authenticatedAttributes, signature: made } = message.rawCapture;
  const all = forge.asn1.create(
    forge.asn1.Class.UNIVERSAL,
    forge.asn1.Type.SET,
    true,
    authenticatedAttributes,
  );
  const ofAttributes = forge.md.sha256.create().update(forge.asn1.toDer(all).getBytes());
  const publicKey = message.certificates[0]?.publicKey as forge.pki.rsa.PublicKey;
  const digest = createHash('sha256').update(signed).digest().toString('latin1');
  return (
    forge.asn1.toDer(all).getBytes().includes(digest) &&
    publicKey.verify(ofAttributes.digest().getBytes(), made)
  );
}

const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;

let jonas: Person;
let pdf: Uint8Array;
let certificate: Uint8Array;

beforeAll(async () => {
  jonas = person('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z');
  certificate = olderFile(jonas, 'under the doormat');
  pdf = await agreement();
});

async function signed(file: Uint8Array, password: string): Promise<Uint8Array> {
  const result = await signPdf(pdf, { certificate: file, password, at: AT });
  if (!result.ok) {
    throw new Error(result.error.code);
  }
  return result.value;
}

describe('an agreement signed with a certificate of one’s own', () => {
  it('is signed as a whole but for the signature itself', async () => {
    const bytes = await signed(certificate, 'under the doormat');
    const { ranges } = signatureIn(bytes);
    const [first = 0, firstLength = 0, second = 0, secondLength = 0] = ranges;

    expect(ranges).toHaveLength(4);
    expect(first).toBe(0);
    expect(second + secondLength).toBe(bytes.length);
    expect(Buffer.from(bytes.subarray(firstLength, second)).toString()).toMatch(/^<[0-9a-f]{32768}>$/);
  });

  it('shows every later change', async () => {
    const bytes = await signed(certificate, 'under the doormat');
    const changed = Uint8Array.from(bytes);
    const place = Buffer.from(bytes).indexOf('I agree to version 1.');
    changed[place + 'I agree to version '.length] = '2'.charCodeAt(0);

    expect(place).toBeGreaterThan(0);
    expect(holds(bytes)).toBe(true);
    expect(holds(changed)).toBe(false);
  });

  it('asks other programs to leave what was signed untouched and to append', async () => {
    const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

    expect(textOf(await signed(certificate, 'under the doormat'))).toContain('/SigFlags 3');
    expect(textOf(await agreement({ withPlaceholder: false }))).toContain('/SigFlags 1');
  });

  it('is the same whenever it is made of the same', async () => {
    const bytes = await signed(certificate, 'under the doormat');

    expect(Buffer.compare(await agreement(), pdf)).toBe(0);
    expect(Buffer.compare(await signed(certificate, 'under the doormat'), bytes)).toBe(0);
  });

  const NO_CHECK = ['-nomac'];
  it.each([
    { kind: 'with RSA of 3072 bits', type: 'rsa:3072', password: 'under the doormat' },
    { kind: 'with letters beyond ASCII', type: 'rsa:2048', password: 'unter der Fußmatte, größer, 鍵' },
    { kind: 'in the older way', type: 'rsa:2048', password: 'größer', options: ['-legacy'] },
    { kind: 'without a check', type: 'rsa:2048', password: 'größer', options: NO_CHECK },
    { kind: 'with an empty password', type: 'rsa:2048', password: '' },
  ])('can be signed with a file of OpenSSL 3 $kind', async ({ type, password, options = [] }) => {
    const file = newerFile('newer', [type], '-passout', `pass:${password}`, ...options);
    const result = await signPdf(pdf, { certificate: file, password, at: new Date() });

    expect(result.ok && holds(result.value)).toBe(true);
  });

  it('is valid for other programs', async () => {
    const bytes = await signed(certificate, 'under the doormat');
    const path = join(folder, 'signed.pdf');
    writeFileSync(path, bytes);
    if (hasPdfsig) {
      const said = execFileSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
      expect(said).toContain('Signature is Valid.');
      expect(said).toContain('Total document signed');
      expect(said).toContain('Jonas Weber');
    }
    expect(holds(readFileSync(path))).toBe(true);
  });

  it('still has the fields of the client, free to be filled in', async () => {
    const task = getDocument({ data: Uint8Array.from(await signed(certificate, 'under the doormat')) });
    const document = await task.promise;
    const fields = await document.getFieldObjects();
    const page = await document.getPage(1);
    // Annotations have no type in pdfjs.
    const annotations = (await page.getAnnotations()) as Record<string, unknown>[];
    await task.destroy();

    expect(Object.keys(fields ?? {})).toEqual(['client-name', 'client-signature', 'freelancer-signature']);
    expect(annotations).toMatchObject([
      {
        fieldName: 'client-name',
        fieldType: 'Tx',
        alternativeText: 'Name of the client',
        readOnly: false,
        hasAppearance: true,
        defaultAppearanceData: { fontName: 'Helv', fontSize: 11 },
      },
      {
        fieldName: 'client-signature',
        fieldType: 'Sig',
        alternativeText: 'Signature of the client – Bäckerei',
        hasAppearance: true,
      },
      { fieldName: 'freelancer-signature', fieldType: 'Sig' },
    ]);
    const rect = annotations[0]?.['rect'] as number[];
    expect(rect.map(Math.round)).toEqual([60, 178, 280, 202]);
  });
});

describe('a certificate that cannot sign', () => {
  const attempt = (file: Uint8Array, password: string, at = AT) =>
    signPdf(pdf, { certificate: file, password, at });

  it('says that the password does not open it', async () => {
    const newer = newerFile('closed', ['rsa:2048'], '-passout', 'pass:under the doormat');

    for (const file of [certificate, newer]) {
      expect(await attempt(file, 'under the mat')).toEqual({ ok: false, error: { code: 'wrongPassword' } });
      expect(await attempt(file, 'unter der Fußmatte')).toEqual({
        ok: false,
        error: { code: 'wrongPassword' },
      });
      expect(await attempt(file, '')).toEqual({ ok: false, error: { code: 'wrongPassword' } });
    }
  });

  it('says that the file is no certificate', async () => {
    const noCertificate = { ok: false, error: { code: 'noCertificate' } };

    expect(await attempt(Buffer.from('Dear Jonas, the cakes are ready.'), '')).toEqual(noCertificate);
    expect(await attempt(new Uint8Array(), '')).toEqual(noCertificate);
    expect(await attempt(pdf, '')).toEqual(noCertificate);
    expect(await attempt(certificate.subarray(0, 400), 'under the doormat')).toEqual(noCertificate);
  });

  it('says that the key is missing', async () => {
    const withoutKey = newerFile('keyless', ['rsa:2048'], '-passout', 'pass:open', '-nokeys');

    expect(await attempt(withoutKey, 'open')).toEqual({ ok: false, error: { code: 'noKey' } });
  });

  it('says that its kind of key is not known', async () => {
    const elliptic = newerFile(
      'elliptic',
      ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
      '-passout',
      'pass:open',
    );

    expect(await attempt(elliptic, 'open')).toEqual({ ok: false, error: { code: 'certificateUnreadable' } });
  });

  it('says until when it was valid, and from when it will be', async () => {
    expect(await attempt(certificate, 'under the doormat', new Date('2027-01-01T00:00:01Z'))).toEqual({
      ok: false,
      error: { code: 'certificateExpired', until: '2027-01-01T00:00:00.000Z' },
    });
    expect(await attempt(certificate, 'under the doormat', new Date('2025-12-31T23:59:59Z'))).toEqual({
      ok: false,
      error: { code: 'certificateNotYetValid', from: '2026-01-01T00:00:00.000Z' },
    });
  });
});

it('a document without room for a signature is not signed', async () => {
  const plain = await agreement({ withPlaceholder: false });

  await expect(signPdf(plain, { certificate, password: 'under the doormat', at: AT })).rejects.toThrow(
    /ByteRange/,
  );
});
