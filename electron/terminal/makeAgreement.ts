import path from 'node:path';
import { agreementPaper } from '../../shared/agreementPaper/agreementPaper.ts';
import { inForceAt, signedBy } from '../../shared/agreements/inForce.ts';
import { findBrokenSeal } from '../../shared/agreements/seals.ts';
import { sealToPrint } from '../../shared/agreements/sealToPrint.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { clientLanguage } from '../../shared/offers/draftOffer.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { agreementPdfMaker } from '../documents/agreementPdf.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import type { AgreementWish } from './agreement.ts';
import { RESOURCES } from './resources.ts';
import { sha256 } from './sha256.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';

/** The agreement on paper, made at a moment and not written anywhere yet. */
export async function makeAgreement(
  wish: AgreementWish,
  now: Date,
): Promise<Result<Uint8Array, TerminalTrouble>> {
  const read = readProjectFile(diskFiles, wish.file);
  if (!read.ok) {
    return read;
  }
  const project = read.value;
  // What goes to the client prints its seal, so the seals have to hold.
  const record = findBrokenSeal(project, sha256);
  if (record !== null) {
    return failed({ code: 'readOnlyProject', record });
  }
  const version = wantedVersion(project, wish.version, now);
  if (version === undefined) {
    return failed({
      code: 'unknownVersion',
      asked: wish.version,
      versions: project.agreements.map(({ number }) => number),
    });
  }
  const seal = sealToPrint(version, sha256);
  const paper = agreementPaper(project, version, {
    language: wish.language ?? clientLanguage(project),
    madeOn: dayOf(instantOf(now), project.timeZone),
    ...(seal === undefined ? {} : { seal }),
  });
  const { pdf } = await agreementPdfMaker(path.join(RESOURCES, 'fonts'))(paper);
  return ok(pdf);
}

/** The one of that number; without a number the one in force now, else the last. */
function wantedVersion(
  { agreements }: ProjectFile,
  number: number | undefined,
  now: Date,
): AgreementVersion | undefined {
  return number === undefined
    ? (inForceAt(signedBy(agreements, now.getTime()), now.getTime()) ?? agreements.at(-1))
    : agreements.find((version) => version.number === number);
}
