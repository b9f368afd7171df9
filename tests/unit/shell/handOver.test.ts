import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktopHandOver } from '../../../electron/shell/handOver.ts';

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'common-ground-hand-over-'));
  folder = path.join(root, 'app');
  mkdirSync(path.join(folder, 'outgoing'), { recursive: true });
  for (const name of ['outgoing/Update.eml', 'outgoing/run.sh']) {
    writeFileSync(path.join(folder, name), 'words');
  }
  writeFileSync(path.join(root, 'elsewhere.pdf'), 'words');
  symlinkSync(path.join(root, 'elsewhere.pdf'), path.join(folder, 'outgoing', 'link.pdf'));
});

afterAll(() => rmSync(root, { recursive: true }));

/** A desktop whose programs open what they are given, or do not. */
function aDesktop(trouble = '') {
  const opened: string[] = [];
  const answer = (what: string): Promise<string> => {
    opened.push(what);
    return Promise.resolve(trouble);
  };
  const orReject = async (what: string): Promise<void> => {
    if ((await answer(what)) !== '') {
      throw new Error(trouble);
    }
  };
  const handOver = desktopHandOver({
    shell: { openExternal: orReject, openPath: answer },
    clipboard: { writeText: orReject },
    folder,
  });
  return { handOver, opened };
}

describe('handing over to the mail program', () => {
  it('opens an unsent message', async () => {
    const { handOver, opened } = aDesktop();

    expect(await handOver.openMailto('mailto:maya@hearth.example?subject=Progress')).toBe(true);
    expect(opened).toEqual(['mailto:maya@hearth.example?subject=Progress']);
  });

  it.each(['https://example.com/', 'file:///etc/passwd', 'javascript:alert(1)', 'mailto', ''])(
    'opens nothing else: %s',
    async (address) => {
      const { handOver, opened } = aDesktop();

      expect(await handOver.openMailto(address)).toBe(false);
      expect(opened).toEqual([]);
    },
  );

  it('tells when there is no mail program', async () => {
    expect(await aDesktop('no program').handOver.openMailto('mailto:maya@hearth.example')).toBe(false);
  });
});

describe('opening a file', () => {
  it('opens a message of the app’s own folder', async () => {
    const { handOver, opened } = aDesktop();

    expect(await handOver.openFile(path.join(folder, 'outgoing', 'Update.eml'))).toBe(true);
    expect(opened).toHaveLength(1);
  });

  it.each(['../elsewhere.pdf', 'outgoing/link.pdf', 'outgoing/run.sh', 'outgoing/gone.eml', '.'])(
    'opens nothing outside it, nothing that runs and nothing that is not there: %s',
    async (name) => {
      const { handOver, opened } = aDesktop();

      expect(await handOver.openFile(path.join(folder, name))).toBe(false);
      expect(opened).toEqual([]);
    },
  );

  it('tells when no program opens it', async () => {
    const { handOver } = aDesktop('no program');

    expect(await handOver.openFile(path.join(folder, 'outgoing', 'Update.eml'))).toBe(false);
  });
});

it('copies, or tells that it could not', async () => {
  expect(await aDesktop().handOver.copy('Dear Maya')).toBe(true);
  expect(await aDesktop('no clipboard').handOver.copy('Dear Maya')).toBe(false);
});
