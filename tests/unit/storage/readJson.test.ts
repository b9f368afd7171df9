import { describe, expect, it } from 'vitest';
import { readJson } from '../../../electron/storage/readJson.ts';

const utf8 = new TextEncoder();

describe('reading JSON from bytes', () => {
  it('takes a file as Windows editors save it, with a byte order mark', () => {
    expect(readJson(utf8.encode('\ufeff{"a": "ü"}'))).toEqual({ ok: true, value: { a: 'ü' } });
  });

  it('names the byte from which on a file is not UTF-8, instead of changing letters silently', () => {
    const latin1 = Uint8Array.from([...utf8.encode('{\n  "name": "M'), 0xfc, ...utf8.encode('ller"}')]);

    expect(readJson(latin1)).toEqual({ ok: false, error: { line: 2, column: 13 } });
  });

  it('keeps a replacement character that was really written', () => {
    expect(readJson(utf8.encode('["\ufffd"]'))).toEqual({ ok: true, value: ['\ufffd'] });
  });

  it('names the end of a file that was cut in the middle of a letter', () => {
    const cut = utf8.encode('["ü').slice(0, -1);

    expect(readJson(cut)).toEqual({ ok: false, error: { line: 1, column: 3 } });
  });
});
