import { INK } from './paperLook.ts';
import type { PaperDocument } from './PaperDocument.ts';
import type { Area } from './Pen.ts';

interface Field {
  /** Its name in the file, without full stops (ISO 32000-1, 12.7.3.2); no two fields of a document share one. */
  readonly name: string;
  /** On the present page, in points from its top left corner. */
  readonly area: Area;
  /** What it is called where it is pointed at or read aloud. */
  readonly label: string;
}

export interface TextField extends Field {
  /** Of what is typed into it, in points. */
  readonly fontSize: number;
}

export type SignatureField = Field;

export interface SignaturePlaceholder {
  /** As that of a field. */
  readonly name: string;
  /** On the present page, in points from its top left corner: where the signature is found on the paper. Unseen without one. */
  readonly area?: Area;
  readonly signerName: string;
  readonly reason: string;
  /** Said in the file as the moment of signing. */
  readonly at: Date;
}

/** A line that can be typed on. */
export function textField(document: PaperDocument, { name, area, label, fontSize }: TextField): void {
  const form = formOf(document);
  addField(document, form, area, {
    FT: 'Tx',
    T: new String(name),
    TU: new String(label),
    DA: new String(`/${FONT} ${fontSize} Tf ${colour(INK.ink).join(' ')} rg`),
    // The same look as the stream below, for programs that paint a field anew.
    MK: { BG: colour(INK.future), BC: colour(INK.barStrong) },
    BS: { W: UNDERLINE, S: 'U' },
    AP: { N: fillableLook(document, area, form.font) },
  });
}

/** A place where somebody may sign with a certificate of theirs. It stays free when another signs the document. */
export function signatureField(document: PaperDocument, { name, area, label }: SignatureField): void {
  const form = formOf(document);
  flagSignatures(form, SIGNATURES_EXIST);
  addField(document, form, area, {
    FT: 'Sig',
    T: new String(name),
    TU: new String(label),
    AP: { N: fillableLook(document, area, form.font) },
  });
}

/**
 * Room for the signature that `signPdf` puts in; a document that is not signed afterwards must not have it, and none has two. On
 * the paper it paints nothing: whoever asks for it writes there what is to be read.
 */
export function signaturePlaceholder(
  document: PaperDocument,
  { name, area, signerName, reason, at }: SignaturePlaceholder,
): void {
  const form = formOf(document);
  flagSignatures(form, SIGNATURES_EXIST | APPEND_ONLY);
  const signature = document.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'adbe.pkcs7.detached',
    // In this form @signpdf looks for it.
    ByteRange: [0, ROOM_FOR_NUMBER, ROOM_FOR_NUMBER, ROOM_FOR_NUMBER],
    Contents: new Uint8Array(ROOM_FOR_SIGNATURE),
    Name: new String(signerName),
    Reason: new String(reason),
    M: at,
  });
  signature.end();
  const place = area ?? { x: 0, y: document.page.height, width: 0, height: 0 };
  addField(document, form, place, {
    FT: 'Sig',
    T: new String(name),
    TU: new String(signerName),
    V: signature,
    F: PRINTED | LOCKED,
    AP: { N: look(document, place, form.font, '') },
  });
}

const ROOM_FOR_NUMBER = '**********';
/** In bytes; a chain of several certificates with long keys takes about 6,000. */
const ROOM_FOR_SIGNATURE = 16_384;

/** Flags of annotations (ISO 32000-1, table 165) and of forms (table 219). */
const PRINTED = 4;
const LOCKED = 128;
const SIGNATURES_EXIST = 1;
const APPEND_ONLY = 2;

/** One of the standard fonts, since a person types with the font of the program that shows the field. */
const FONT = 'Helv';
const UNDERLINE = 0.75;

interface Form {
  readonly root: PDFKit.PDFKitReference;
  readonly data: { readonly Fields: PDFKit.PDFKitReference[]; SigFlags?: number };
  readonly font: PDFKit.PDFKitReference;
}

/** What pdfkit keeps of a form; it closes the form with the document. Its own `initForm` makes fields that programs paint anew. */
interface KeptForm {
  _root: { data: { AcroForm?: PDFKit.PDFKitReference } };
  _acroform?: { fonts: Record<string, PDFKit.PDFKitReference> };
}

const forms = new WeakMap<PaperDocument, Form>();

function formOf(document: PaperDocument): Form {
  const known = forms.get(document);
  if (known !== undefined) {
    return known;
  }
  const font = document.ref({
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: 'Helvetica',
    Encoding: 'WinAnsiEncoding',
  });
  font.end();
  const data: Form['data'] & object = { Fields: [] };
  const all = Object.assign(data, {
    DA: new String(`/${FONT} 0 Tf 0 g`),
    DR: { Font: { [FONT]: font } },
  });
  const root = document.ref(all);
  // The members are not in its types.
  const kept = document as unknown as KeptForm;
  kept._root.data.AcroForm = root;
  kept._acroform = { fonts: { [FONT]: font } };
  const form = { root, data, font };
  forms.set(document, form);
  return form;
}

function flagSignatures({ data }: Form, flags: number): void {
  data.SigFlags = (data.SigFlags ?? 0) | flags;
}

function addField(document: PaperDocument, form: Form, area: Area, field: Record<string, unknown>): void {
  document.annotate(area.x, area.y, area.width, area.height, {
    F: PRINTED,
    ...field,
    Subtype: 'Widget',
    P: document.page.dictionary,
  });
  // pdfkit puts it there; its types leave it open.
  const annotations = document.page.annotations as PDFKit.PDFKitReference[];
  form.data.Fields.push(...annotations.slice(-1));
}

/** A pale ground with a line below. */
function fillableLook(document: PaperDocument, area: Area, font: PDFKit.PDFKitReference) {
  const { width, height } = area;
  return look(
    document,
    area,
    font,
    `q ${colour(INK.future).join(' ')} rg 0 0 ${width} ${height} re f
${colour(INK.barStrong).join(' ')} RG ${UNDERLINE} w 0 ${UNDERLINE / 2} m ${width} ${UNDERLINE / 2} l S Q
/Tx BMC EMC`,
  );
}

function look(document: PaperDocument, { width, height }: Area, font: PDFKit.PDFKitReference, paint: string) {
  const stream = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: { [FONT]: font } },
  });
  stream.write(paint);
  stream.end();
  return stream;
}

/** Red, green and blue from 0 to 1. */
function colour(hex: string): number[] {
  return [1, 3, 5].map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000);
}
