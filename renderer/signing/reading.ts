import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { SigningWords } from './signingWords.ts';

/** What is read before signing, and in which words. */
export interface Reading {
  readonly project: ProjectFile;
  readonly version: AgreementVersion;
  /** The version that is changed; undefined for the first. */
  readonly before: AgreementVersion | undefined;
  readonly words: SigningWords;
}
