import { parseProject } from '../../shared/model/parseProject.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';
import { DISPUTE, largestProject } from './largestProject.ts';

const SIZES = [100, 1_000, 10_000];

/** How a check grows with the ledger: 200 deliverables, 60 claims, and 100, 1,000 and 10,000 events. */
export async function assessBench(): Promise<Record<string, Compared[]>> {
  const projects = SIZES.map((size) => ({ size, project: largestProject(size) }));
  const ways = (work: (project: (typeof projects)[number]['project']) => unknown) =>
    Object.fromEntries(
      projects.map(({ size, project }) => [`${size.toLocaleString('en')} events`, () => work(project)]),
    );
  return {
    'Assessing a dispute': await compare(
      ways((project) => assess(project, DISPUTE)),
      { rounds: 30 },
    ),
    'How the project stands': await compare(
      ways((project) => project.disputes.map(({ receivedAt }) => standingOf(project, receivedAt))),
      { rounds: 30 },
    ),
    'Reading a project file': await compare(ways(parseProject), { rounds: 15 }),
  };
}
