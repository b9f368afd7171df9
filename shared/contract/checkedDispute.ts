import type { Assessment } from '../rulebook/assessment.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';

/** A dispute held against the agreement: the findings, and how the project stood when the complaint came in. */
export interface CheckedDispute {
  readonly assessment: Assessment;
  readonly standing: ProjectStanding;
}
