import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { AgreementVersion, Deliverable } from '../model/agreement.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** What every explanation is written from and with. */
export interface Explaining {
  readonly project: ProjectFile;
  /** The version that the findings rest on; undefined where none was signed. */
  readonly version: AgreementVersion | undefined;
  readonly say: Say;
  readonly write: Writer;
}

export function versionNumbered(project: ProjectFile, number: number | null): AgreementVersion | undefined {
  return project.agreements.find((version) => version.number === number);
}

/** A deliverable by its id: as the version in force has it, else as the last version that had it. */
export function deliverableNamed({ project, version }: Explaining, id: string): Deliverable | undefined {
  return [version, ...project.agreements.toReversed()]
    .flatMap((candidate) => candidate?.deliverables ?? [])
    .find((deliverable) => deliverable.id === id);
}

/** The text of an exclusion, duty or criterion by its id, in whichever version has it last. */
export function textOf({ project, version }: Explaining, id: string): string | undefined {
  return [version, ...project.agreements.toReversed()]
    .flatMap((candidate) =>
      candidate === undefined
        ? []
        : [
            ...candidate.exclusions,
            ...candidate.clientDuties,
            ...candidate.deliverables.flatMap((deliverable) => deliverable.criteria),
          ],
    )
    .find((record) => record.id === id)?.text;
}
