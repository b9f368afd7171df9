import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendEvent,
  findBrokenSeal,
  sealEvents,
  sealProject,
  sealVersion,
} from '../../../shared/agreements/seals.ts';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { sha256 } from '../../support/digest.ts';
import type { Place } from '../../support/placesIn.ts';
import { placesIn } from '../../support/placesIn.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';
import { withAt } from '../../support/withAt.ts';

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) {
    throw new Error('the sample has at least one');
  }
  return item;
}

describe('the seals of a project', () => {
  it('are the SHA-256 of the canonical JSON, as anybody can redo them', () => {
    const version = first(sampleBakery('en').agreements);
    const [one, two] = sealEvents(sampleBakery('en').events, sha256);
    const event = first(sampleBakery('en').events);

    expect(sealVersion(version, sha256).seal).toBe(sha256(canonicalize(version) ?? ''));
    expect(one?.seal).toBe(sha256(canonicalize({ previous: '', event }) ?? ''));
    const { seal, ...second } = two ?? event;
    expect(seal).toBe(sha256(canonicalize({ previous: one?.seal, event: second }) ?? ''));
  });

  it('do not depend on the order of keys, nor on keys that are not there', () => {
    const event: ProjectEvent = { id: 'e', at: '2026-05-12T09:00:00Z', type: 'updateSent' };
    const turned: ProjectEvent = { type: 'updateSent', note: undefined, at: '2026-05-12T09:00:00Z', id: 'e' };

    expect(sealEvents([turned], sha256)[0]?.seal).toBe(sealEvents([event], sha256)[0]?.seal);
  });

  it('hold for a project that was just sealed, in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      expect(findBrokenSeal(sealProject(sampleBakery(language), sha256), sha256)).toBeNull();
    }
  });

  it('are not asked for in a file that has none', () => {
    expect(findBrokenSeal(sampleBakery('en'), sha256)).toBeNull();
  });

  it('leave a version alone that one side has not signed', () => {
    const project = sampleBakery('en');
    const version = first(project.agreements);
    const proposal = { ...version, number: 9, signatures: version.signatures.slice(0, 1) };
    const sealed = sealProject({ ...project, agreements: [...project.agreements, proposal] }, sha256);

    expect(sealed.agreements.at(-1)).toEqual(proposal);
    expect(findBrokenSeal(sealed, sha256)).toBeNull();
  });

  it('stay what they are when a project is sealed twice', () => {
    const sealed = sealProject(sampleBakery('de'), sha256);

    expect(sealProject(sealed, sha256)).toBe(sealed);
  });

  it('are never added to a file from which one was taken', () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const holed: ProjectFile = {
      ...sealed,
      events: sealed.events.with(2, { ...eventAt(sealed, 2), seal: undefined }),
    };

    expect(findBrokenSeal(sealProject(holed, sha256), sha256)).toBe('events[2]');
  });

  it('chain a new entry to the last, sealing a file that had none on the way', () => {
    const event: ProjectEvent = { id: 'new', at: '2026-05-13T09:00:00Z', type: 'updateSent' };
    const appended = appendEvent(sampleBakery('en'), event, sha256);

    expect(appended.events.at(-1)).toMatchObject(event);
    expect(appended.agreements[0]?.seal).toBeDefined();
    expect(findBrokenSeal(appended, sha256)).toBeNull();
    expect(appendEvent(appended, { ...event, id: 'newer' }, sha256).events.slice(0, -1)).toEqual(
      appended.events,
    );
  });

  it('name the version whose number of photographs was raised afterwards', () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const version = sealed.agreements[1] ?? first(sealed.agreements);
    const deliverables = version.deliverables.map((one) => ({ ...one, quantity: one.quantity + 1 }));

    expect(
      findBrokenSeal(
        { ...sealed, agreements: sealed.agreements.with(1, { ...version, deliverables }) },
        sha256,
      ),
    ).toBe('agreements[1]');
  });

  it('name the first of two events that changed places', () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const swapped = sealed.events.with(3, eventAt(sealed, 4)).with(4, eventAt(sealed, 3));

    expect(findBrokenSeal({ ...sealed, events: swapped }, sha256)).toBe('events[3]');
  });

  it('name the event after one that was taken out', () => {
    const sealed = sealProject(sampleBakery('en'), sha256);

    expect(findBrokenSeal({ ...sealed, events: sealed.events.toSpliced(1, 1) }, sha256)).toBe('events[1]');
  });

  it('name the witness of a signing whose version was written anew and sealed again', () => {
    const project = sampleBakery('en');
    const sealed = sealProject(project, sha256);
    const version = first(sealed.agreements);
    const witnessed = appendEvent(
      sealed,
      {
        id: 'signed',
        at: '2026-02-03T10:00:00Z',
        type: 'agreementSigned',
        version: version.number,
        agreementSeal: version.seal ?? '',
      },
      sha256,
    );
    const rewritten = sealVersion({ ...version, concludedAtDistance: !version.concludedAtDistance }, sha256);

    expect(findBrokenSeal(witnessed, sha256)).toBeNull();
    expect(
      findBrokenSeal({ ...witnessed, agreements: witnessed.agreements.with(0, rewritten) }, sha256),
    ).toBe(`events[${witnessed.events.length - 1}]`);
  });

  it('can be set on words with half a character in them, as a broken paste leaves it', () => {
    const project = sampleBakery('en');
    const message: ProjectEvent = {
      id: 'paste',
      at: '2026-05-13T09:00:00Z',
      type: 'message',
      direction: 'in',
      text: 'sad \ud83d and a backslash \\ud83d',
    };
    const appended = appendEvent(project, message, sha256);

    expect(findBrokenSeal(JSON.parse(JSON.stringify(appended)) as ProjectFile, sha256)).toBeNull();
    expect(appended.events.at(-1)).toMatchObject({ text: message.text });
  });

  it('show any change of any value under any seal, and name its record', () => {
    const sealed = sealProject(sampleBakery('en'), sha256);
    const places = sealedPlacesIn(sealed);

    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string(), (place, other) => {
        fc.pre(place.value !== other);
        // The seals are looked for in any file, also in one whose shapes no longer hold.
        const changed = withAt(sealed, place.path, other) as ProjectFile;
        expect(findBrokenSeal(changed, sha256)).toBe(place.record);
      }),
      { numRuns: 400 },
    );
  });

  it('show any key that was added under any seal, and name its record', () => {
    const sealed = sealProject(sampleBakery('de'), sha256);
    const records = new Set(sealedPlacesIn(sealed).map(({ record }) => record));

    fc.assert(
      fc.property(fc.constantFrom(...records), fc.jsonValue(), (record, value) => {
        const changed = withAt(sealed, `${record}.slippedIn`, value) as ProjectFile;
        expect(findBrokenSeal(changed, sha256)).toBe(record);
      }),
    );
  });
});

function eventAt(project: ProjectFile, index: number): ProjectEvent {
  return first(project.events.slice(index));
}

interface SealedPlace extends Place {
  readonly record: string;
}

/** Every single value in the versions and events, with the record it belongs to. */
function sealedPlacesIn(project: ProjectFile): SealedPlace[] {
  return placesIn(project).flatMap((place) => {
    const record = /^(?:agreements|events)\[\d+\]/.exec(place.path)?.[0];
    return record === undefined || typeof place.value === 'object' ? [] : [{ ...place, record }];
  });
}
