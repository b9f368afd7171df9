import { findBrokenSeal } from '../../shared/agreements/seals.ts';
import { verifySeals } from '../../shared/agreements/verifySeals.ts';
import { recordWords } from '../../shared/explaining/recordWords.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { projectFile } from '../../shared/model/projectFile.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readJson } from '../storage/readJson.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { projectInEnvelope } from '../storage/storedProject.ts';
import { sha256 } from './sha256.ts';
import { plainText } from './plainText.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_INPUT } from './terminal.ts';
import { tellTrouble } from './terminalTrouble.ts';
import { readUsage, refuse } from './usage.ts';
import { terminalLanguage, terminalWords } from './words.ts';

const OPTIONS = { json: 'flag' } as const;

/** Recomputes the seals of a project file and names the first record that is not what was sealed. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const usage = await readUsage('verify', args, OPTIONS, terminal);
  if ('code' in usage) {
    return usage.code;
  }
  const say = terminalWords();
  const [file, ...more] = usage.files;
  if (file === undefined || more.length > 0) {
    return refuse(
      'verify',
      terminal,
      say(($) => $.terminal.oneFile),
    );
  }

  const read = readProjectFile(diskFiles, file);
  if (!read.ok) {
    const message = tellTrouble(say, file, read.error);
    const path = read.error.code === 'invalidFile' ? brokenInUnfit(file) : null;
    if (usage.flags.json === true) {
      const error = { ...read.error, message };
      terminal.write(JSON.stringify(path === null ? { error } : { error, brokenRecord: path }, null, 2));
    }
    if (path !== null) {
      terminal.complain(plainText(`${file}: ${say(($) => $.terminal.sealBrokenHere, { path })}`));
    }
    terminal.complain(message);
    return WRONG_INPUT;
  }

  const verified = verifySeals(read.value, sha256);
  const { brokenRecord, sealed, versions, events } = verified;
  if (usage.flags.json === true) {
    terminal.write(JSON.stringify(verified, null, 2));
  }
  if (brokenRecord !== null) {
    const record = brokenWords(read.value, brokenRecord);
    const told = say(($) => $.terminal.sealBroken, { record, path: brokenRecord });
    terminal.complain(plainText(`${file}: ${told}`));
    return WRONG_INPUT;
  }
  if (usage.flags.json !== true) {
    terminal.write(
      plainText(
        sealed
          ? say(($) => $.terminal.sealsHold, {
              versions: say(($) => $.seals.versions, { count: versions }),
              entries: say(($) => $.seals.entries, { count: events }),
            })
          : say(($) => $.terminal.noSeals),
      ),
    );
  }
  return DONE;
}

/**
 * A byte changed by hand may make the file unfit elsewhere: a price that no longer adds up, an id that others name. Where every record
 * still has its shape, the seals tell which of them was changed.
 */
function brokenInUnfit(file: string): string | null {
  const json = readJson(diskFiles.read(file));
  const shape = projectFile.safeParse(json.ok ? (projectInEnvelope(json.value) ?? json.value) : undefined);
  return shape.success ? findBrokenSeal(shape.data, sha256) : null;
}

function brokenWords(project: ProjectFile, path: string): string {
  const { timeZone, currency } = project;
  const write = writerFor({ language: terminalLanguage(), timeZone, currency });
  const standing = standingOf(project, instantOf(new Date()));
  return recordWords(terminalWords(), write, { project, standing }, path);
}
