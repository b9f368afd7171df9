import { join } from 'node:path';
import { keepsHistory } from '../../shared/agreements/keepsHistory.ts';
import type { Digest } from '../../shared/agreements/seals.ts';
import { findBrokenSeal } from '../../shared/agreements/seals.ts';
import type { DamagedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { parseProject } from '../../shared/model/parseProject.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { FileLayer } from './fileLayer.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { FoundProject } from './openProjects.ts';
import { openProjects } from './openProjects.ts';
import type { StoredProject } from './storedProject.ts';
import { readStoredProject, writtenEnvelope } from './storedProject.ts';
import type { StorePlace } from './StoreFile.ts';
import { StoreFile } from './StoreFile.ts';

export interface ProjectStoreNeeds {
  readonly files: FileLayer;
  /** Absolute; `projects` and `set-aside` lie in it. */
  readonly folder: string;
  readonly clock: () => Date;
  readonly digest: Digest;
}

/** A change of a project as a pure function: the project after it and what to answer, or why not. */
export type Change<Answer> = (
  project: ProjectFile,
) => Result<{ readonly project: ProjectFile; readonly answer: Answer }, AppError>;

/**
 * All projects of a folder, parsed and in memory, one file each. Changes of one project come one after the other, each is checked
 * as a whole before it is written and is in memory only once it is on the disk: what is shown as saved is saved.
 */
export class ProjectStore {
  readonly #place: StorePlace;
  readonly #clock: () => Date;
  readonly #digest: Digest;
  readonly #found = new Map<string, FoundProject>();
  readonly #damaged = new Map<string, DamagedFile>();
  /** The first broken record by project, as far as anybody asked. */
  readonly #brokenSeals = new Map<string, string | null>();
  readonly #turns = new Map<string, Promise<void>>();
  /** Sorting thousands of titles takes longer than all that is asked of them. */
  #listed: readonly StoredProject[] | null = null;
  #onChange: () => void = nothing;

  /** Reads the folder. Never throws for what it finds there. */
  constructor({ files, folder, clock, digest }: ProjectStoreNeeds) {
    const projects = join(folder, 'projects');
    this.#place = {
      files,
      folder: projects,
      previous: join(projects, 'previous'),
      setAside: join(folder, 'set-aside', 'projects'),
      clock,
    };
    this.#clock = clock;
    this.#digest = digest;

    const { projects: found, damaged } = openProjects(this.#place);
    for (const project of found) {
      this.#found.set(project.stored.project.id, project);
    }
    for (const damage of damaged) {
      this.#damaged.set(damage.file, damage);
    }
  }

  /** By title, as people sort. */
  list(): readonly StoredProject[] {
    this.#listed ??= byTitle([...this.#found.values()].map(({ stored }) => stored));
    return this.#listed;
  }

  /** Calls after each change of any project, once it is on the disk. */
  onChange(call: () => void): void {
    this.#onChange = call;
  }

  damaged(): readonly DamagedFile[] {
    return [...this.#damaged.values()];
  }

  read(id: string): Result<StoredProject, AppError> {
    const found = this.#found.get(id);
    return found === undefined ? failed(noProject(id)) : ok(found.stored);
  }

  /** The path of the first record whose seal does not match; such a project is for reading only. */
  brokenSeal(id: string): string | null {
    const known = this.#brokenSeals.get(id);
    const found = this.#found.get(id);
    if (known !== undefined || found === undefined) {
      return known ?? null;
    }
    const broken = findBrokenSeal(found.stored.project, this.#digest);
    this.#brokenSeals.set(id, broken);
    return broken;
  }

  /** Takes in a project that was parsed. `from` names the file that it came in, for what is told when it is here already. */
  add(
    project: ProjectFile,
    { isSample, from }: { readonly isSample: boolean; readonly from: string },
  ): Promise<Result<StoredProject, AppError>> {
    return this.#inTurn(project.id, () => {
      if (this.#found.has(project.id)) {
        return failed({ code: 'alreadyThere', file: from });
      }
      const file = new StoreFile(this.#place, fileNameOf(project.id));
      if (this.#damaged.get(file.name)?.newer === true) {
        return failed({ code: 'newerFile', file: file.name, problems: [] });
      }
      return this.#save(file, { project, isSample, savedAt: this.#now() });
    });
  }

  /** Answers once the change is on the disk. A change that would make the file invalid, or cannot be written, leaves no trace. */
  change<Answer>(id: string, change: Change<Answer>): Promise<Result<Answer, AppError>> {
    return this.#inTurn(id, () => {
      const found = this.#found.get(id);
      if (found === undefined) {
        return failed(noProject(id));
      }
      const broken = this.brokenSeal(id);
      if (broken !== null) {
        return failed({ code: 'readOnlyProject', record: broken });
      }
      const changed = change(found.stored.project);
      if (!changed.ok) {
        return changed;
      }
      const { project, answer } = changed.value;
      if (project === found.stored.project) {
        return ok(answer);
      }
      if (!keepsHistory(found.stored.project, project)) {
        return failed({ code: 'historyStays' });
      }
      const parsed = parseProject(project);
      if (!parsed.ok) {
        return failed({ code: 'wouldBeInvalid', problems: parsed.error.problems });
      }
      const saved = this.#save(found.file, { ...found.stored, project, savedAt: this.#now() });
      return saved.ok ? ok(answer) : saved;
    });
  }

  /** Takes a made-up project away, with its generations; any other is as if it were not there. */
  removeSample(id: string): Promise<Result<null, AppError>> {
    return this.#inTurn(id, () => {
      const found = this.#found.get(id);
      if (found?.stored.isSample !== true) {
        return failed(noProject(id));
      }
      const removed = found.file.remove();
      if (removed.ok) {
        this.#found.delete(id);
        this.#brokenSeals.delete(id);
        this.#changed();
      }
      return removed;
    });
  }

  /** Puts the last good generation of a damaged file in its place. */
  restore(name: string): Promise<Result<StoredProject, AppError>> {
    return this.#inTurn(name, () => {
      const damage = this.#damaged.get(name);
      if (damage === undefined) {
        return failed({ code: 'notFound', what: 'file', name });
      }
      if (damage.newer === true) {
        return failed({ code: 'newerFile', file: name, problems: [] });
      }
      const file = new StoreFile(this.#place, name.slice(0, -'.json'.length));
      const bytes = file.readPrevious();
      const generation = bytes === null ? undefined : readStoredProject(bytes);
      if (bytes === null || generation?.ok !== true) {
        return failed({ code: 'notFound', what: 'file', name });
      }
      const put = file.putBack(bytes);
      if (!put.ok) {
        return put;
      }
      this.#keep({ file, stored: generation.value });
      return ok(generation.value);
    });
  }

  /** Resolves when everything that was asked for so far is answered. */
  async settled(): Promise<void> {
    await Promise.all(this.#turns.values());
  }

  #save(file: StoreFile, stored: StoredProject): Result<StoredProject, AppError> {
    const saved = file.save(writtenEnvelope(stored));
    if (!saved.ok) {
      return saved;
    }
    this.#keep({ file, stored });
    return ok(stored);
  }

  #keep(found: FoundProject): void {
    this.#found.set(found.stored.project.id, found);
    this.#damaged.delete(found.file.name);
    this.#changed();
  }

  #changed(): void {
    this.#listed = null;
    this.#onChange();
  }

  #now(): Instant {
    return instantOf(this.#clock());
  }

  #inTurn<Answer>(key: string, work: () => Answer): Promise<Answer> {
    const answer = (this.#turns.get(key) ?? Promise.resolve()).then(work);
    const done = answer.then(nothing, nothing);
    this.#turns.set(key, done);
    void done.then(() => {
      if (this.#turns.get(key) === done) {
        this.#turns.delete(key);
      }
    });
    return answer;
  }
}

function nothing(): void {
  // The answer goes to who asked for it; the next in turn only waits. And until somebody asks, nobody hears of changes.
}

function byTitle(projects: readonly StoredProject[]): readonly StoredProject[] {
  const order = new Intl.Collator(undefined, { numeric: true });
  return projects.toSorted((one, other) => order.compare(one.project.title, other.project.title));
}

function noProject(id: string): AppError {
  return { code: 'notFound', what: 'project', name: id };
}
