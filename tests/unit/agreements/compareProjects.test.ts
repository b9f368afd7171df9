import { describe, expect, it } from 'vitest';
import { compareProjects } from '../../../shared/agreements/compareProjects.ts';
import { appendEvent, sealProject } from '../../../shared/agreements/seals.ts';
import type { AgreementVersion } from '../../../shared/model/agreement.ts';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { sha256 } from '../../support/digest.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const plain = sampleBakery('en');
const here = sealProject(plain, sha256);
const update: ProjectEvent = { id: 'later', at: '2026-05-20T09:00:00Z', type: 'updateSent' };
const longer = appendEvent(here, update, sha256);

function compared(incoming: ProjectFile, stored = here) {
  return compareProjects(stored, incoming, sha256);
}

/** As somebody would who writes seals anew after changing what they cover. */
function resealed(project: ProjectFile): ProjectFile {
  return sealProject(
    {
      ...project,
      agreements: project.agreements.map((version) => ({ ...version, seal: undefined })),
      events: project.events.map((event) => ({ ...event, seal: undefined })),
    },
    sha256,
  );
}

function changedVersion(project: ProjectFile, change: Partial<AgreementVersion>): ProjectFile {
  return {
    ...project,
    agreements: project.agreements.map((version) =>
      version.number === 2 ? { ...version, ...change } : version,
    ),
  };
}

function changedEvent(project: ProjectFile, place: number): ProjectFile {
  return {
    ...project,
    events: project.events.map((event, index) => (index === place ? { ...event, note: 'Otherwise' } : event)),
  };
}

describe('a project that comes in while it is here already', () => {
  it('is the same, sealed or not yet', () => {
    expect(compared(here)).toEqual({ code: 'same' });
    expect(compared(plain)).toEqual({ code: 'same' });
    expect(compared(here, plain)).toEqual({ code: 'same' });
  });

  it('continues what is here where it holds all of it and more, and leaves the records here as they are', () => {
    const found = compared({ ...longer, title: 'Bakery' });

    expect(found).toMatchObject({ code: 'continues', project: { title: 'Bakery' } });
    if (found.code === 'continues') {
      expect(found.project.events.slice(0, -1)).toEqual(here.events);
      expect(found.project.events[0]).toBe(here.events[0]);
      expect(found.project.agreements[1]).toBe(here.agreements[1]);
      expect(found.project.events.at(-1)).toMatchObject(update);
    }
  });

  it('is behind where more is here', () => {
    expect(compared(here, longer)).toEqual({ code: 'behind' });
  });

  it('is refused where it only names the project otherwise: which name is the later one cannot be told', () => {
    expect(compared({ ...here, title: 'Bakery' })).toEqual({ code: 'loses' });
  });

  it('is refused where it words a claim otherwise and adds nothing: it may be the older one', () => {
    const disputes = here.disputes.map((dispute) => ({
      ...dispute,
      claims: dispute.claims.map((claim) => ({ ...claim, meant: 'Something else' })),
    }));

    expect(compared({ ...here, disputes })).toEqual({ code: 'loses' });
    expect(compared({ ...longer, disputes })).toMatchObject({ code: 'continues' });
  });

  it('differs where a signed version was changed, even if everything was sealed anew', () => {
    const forged = changedVersion(longer, { summary: 'No photographs' });

    expect(compared(forged)).toEqual({ code: 'broken' });
    expect(compared(resealed(forged))).toEqual({ code: 'differs', kind: 'version', number: 2 });
  });

  it('differs where a past entry was changed', () => {
    expect(compared(changedEvent(longer, 3))).toEqual({ code: 'broken' });
    expect(compared(resealed(changedEvent(longer, 3)))).toEqual({
      code: 'differs',
      kind: 'event',
      number: 4,
    });
  });

  it('differs where an entry was dropped and others put in its place', () => {
    const dropped = resealed({ ...longer, events: longer.events.toSpliced(5, 1) });

    expect(compared(dropped)).toEqual({ code: 'differs', kind: 'event', number: 6 });
    expect(compared(resealed({ ...here, events: here.events.slice(0, -1) }))).toEqual({ code: 'behind' });
  });

  it('differs where entries changed places', () => {
    const [first, second, ...rest] = longer.events;
    const turned = [second, first, ...rest].filter((event) => event !== undefined);

    expect(compared({ ...longer, events: turned })).toEqual({ code: 'broken' });
    expect(compared(resealed({ ...longer, events: turned }))).toEqual({
      code: 'differs',
      kind: 'event',
      number: 1,
    });
  });

  it('loses what was signed where a signature was taken away, or the version with it', () => {
    const [version] = here.agreements.slice(1);
    const unsigned = changedVersion(longer, {
      signatures: version?.signatures.slice(0, 1) ?? [],
      seal: undefined,
    });
    const without = { ...longer, agreements: longer.agreements.slice(0, 1) };

    expect(compared(unsigned)).toEqual({ code: 'loses' });
    expect(compared(without)).toEqual({ code: 'loses' });
  });

  it.each<[string, Partial<ProjectFile>]>([
    ['a dispute', { disputes: [] }],
    [
      'words of the client in a dispute',
      { disputes: here.disputes.map((dispute) => ({ ...dispute, text: 'All is well.' })) },
    ],
    [
      'a claim',
      { disputes: here.disputes.map((dispute) => ({ ...dispute, claims: dispute.claims.slice(1) })) },
    ],
    ['an offer', { disputes: here.disputes.map((dispute) => ({ ...dispute, offers: [] })) }],
    ['what was only talked about', { talkedAbout: [] }],
  ])('is refused where it would lose %s', (_, change) => {
    expect(compared({ ...longer, ...change })).toEqual({ code: 'loses' });
  });

  it('is refused where it would lose the draft that is being written', () => {
    const drafting = { ...here, draft: { ...aDraft, number: 3 } };

    expect(compared(longer, drafting)).toEqual({ code: 'loses' });
    expect(compared({ ...longer, draft: drafting.draft }, drafting)).toMatchObject({ code: 'continues' });
  });

  it('may bring the signatures that are still missing here, and nothing else of that version', () => {
    const [first, second] = plain.agreements;
    if (first === undefined || second === undefined) {
      throw new Error('the sample has two versions');
    }
    const waiting = {
      ...plain,
      agreements: [{ ...first, signatures: first.signatures.slice(0, 1) }],
      events: [],
      disputes: [],
      talkedAbout: [],
    };
    const signed = { ...waiting, agreements: [first] };

    expect(compared(sealProject(signed, sha256), waiting)).toMatchObject({ code: 'continues' });
    expect(
      compared(
        sealProject(
          { ...signed, agreements: [{ ...first, concludedAtDistance: !first.concludedAtDistance }] },
          sha256,
        ),
        waiting,
      ),
    ).toEqual({ code: 'loses' });
  });
});

const aDraft: NonNullable<ProjectFile['draft']> = {
  number: 1,
  concludedAtDistance: true,
  start: null,
  deliverables: [],
  exclusions: [],
  clientDuties: [],
  split: 'evenly',
  instalments: [],
  refundPolicy: {
    acceptanceDays: null,
    claimDays: null,
    cure: { first: true, days: null },
    late: { graceDays: null, weeklyRate: null, cap: null },
    unmetCriterion: { beforeAcceptance: null, afterAcceptance: null },
    cancellation: { fee: null, depositRetained: false },
  },
};
