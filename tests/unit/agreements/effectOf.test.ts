import { describe, expect, it } from 'vitest';
import { effectOf } from '../../../shared/agreements/effectOf.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const first = aProject()
  .promising('logo', { price: 80_000, due: '2026-02-20' })
  .promising('texts', { price: 60_000, due: '2026-03-10' });

function effect(before: ProjectBuilder, after: ProjectBuilder) {
  const [was, is] = [before.file.agreements[0], after.file.agreements[0]];
  if (was === undefined || is === undefined) {
    throw new Error('a version is missing');
  }
  return effectOf(was, is);
}

describe('the effect of a change order on the whole', () => {
  it('tells how much more it costs and that the end stays, where a deliverable before the last one moves', () => {
    const [before, after] = sampleBakery('en').agreements;

    expect(before !== undefined && after !== undefined && effectOf(before, after)).toEqual({
      priceBy: 60_000,
      endFrom: '2026-04-24',
      endTo: '2026-04-24',
      daysBy: 0,
    });
  });

  it('counts the days by which the last of all comes later', () => {
    expect(effect(first, first.promising('texts', { price: 60_000, due: '2026-03-24' }))).toEqual({
      priceBy: 0,
      endFrom: '2026-03-10',
      endTo: '2026-03-24',
      daysBy: 14,
    });
  });

  it('goes below zero where work is dropped', () => {
    expect(effect(first, first.dropping('texts'))).toEqual({
      priceBy: -60_000,
      endFrom: '2026-03-10',
      endTo: '2026-02-20',
      daysBy: -18,
    });
  });

  it('has no end to compare where one of the versions has no deliverables', () => {
    expect(effect(aProject(), first)).toMatchObject({ priceBy: 140_000, endFrom: undefined, daysBy: 0 });
  });
});
