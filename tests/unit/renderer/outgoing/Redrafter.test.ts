import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PairsOf } from '../../../../renderer/outgoing/Redrafter.ts';
import { Redrafter } from '../../../../renderer/outgoing/Redrafter.ts';
import type { AppError } from '../../../../shared/contract/appError.ts';
import type { Day } from '../../../../shared/model/day.ts';
import { addDays } from '../../../../shared/model/day.ts';
import type { Outgoing } from '../../../../shared/model/outgoing.ts';
import type { Result } from '../../../../shared/result.ts';
import { failed, ok } from '../../../../shared/result.ts';

const AGREED: Day = '2027-04-15';

const NOTICE: Outgoing = {
  id: 'notice',
  kind: 'delayNotice',
  about: { deliverable: 'logo' },
  draftedAt: '2027-03-15T09:00:00+01:00',
  language: 'en',
  subject: 'The logo',
  body: `It will be ready on ${AGREED}.`,
  expected: AGREED,
};

const pairs: PairsOf = (before, after) => [[before.expected ?? '', after.expected ?? '']];

/** A notice on the screen, and a main process that answers when the test says so, in any order. */
function aNotice(outgoing: Outgoing = NOTICE) {
  let now = outgoing;
  const calls: {
    readonly day: Day | undefined;
    readonly answer: (says: Result<Outgoing, AppError>) => void;
  }[] = [];
  const redrafter = new Redrafter({
    now: () => now,
    recompose: (_outgoing, { expected }) => new Promise((answer) => calls.push({ day: expected, answer })),
    keep: (change) => {
      now = { ...now, ...change };
    },
  });
  return {
    redrafter,
    calls,
    now: () => now,
    write: (body: string) => {
      now = { ...now, body };
    },
    /** One answer comes: the first that is awaited, or the last. */
    answer: async (which: 'first' | 'last' = 'first') => {
      const call = which === 'first' ? calls.shift() : calls.pop();
      call?.answer(
        ok({ ...NOTICE, body: `It will be ready on ${call.day ?? ''}.`, expected: call.day ?? AGREED }),
      );
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('a day that is typed digit by digit', () => {
  it('stands in the field at once, and in the text as it was typed in the end', async () => {
    const { redrafter, calls, now, answer } = aNotice();
    redrafter.choose({ expected: '2027-04-02' }, pairs);
    redrafter.choose({ expected: '2027-04-20' }, pairs);
    expect(redrafter.current().chosen).toEqual({ expected: '2027-04-20' });

    while (calls.length > 0) {
      await answer();
    }
    expect(now()).toMatchObject({ body: 'It will be ready on 2027-04-20.', expected: '2027-04-20' });
    expect(redrafter.current()).toEqual({ chosen: undefined, error: undefined });
  });

  it('is the same in field and text however fast it is typed and answered, also in a text of one’s own', async () => {
    const step = fc.oneof(
      fc.integer({ min: 1, max: 40 }).map((days) => addDays(AGREED, days)),
      fc.constantFrom('first' as const, 'last' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.boolean(), async (steps, isOwn) => {
        const own = { ...NOTICE, body: `Sorry! ${AGREED} it is. Mara` };
        const { redrafter, calls, now, answer } = aNotice(isOwn ? own : NOTICE);
        let last = AGREED;
        for (const one of steps) {
          if (one === 'first' || one === 'last') {
            await answer(one);
          } else {
            last = one;
            redrafter.choose({ expected: one }, pairs);
          }
        }
        while (calls.length > 0) {
          await answer();
        }
        expect(now().expected).toBe(last);
        expect(now().body).toBe(isOwn ? `Sorry! ${last} it is. Mara` : `It will be ready on ${last}.`);
      }),
    );
  });

  it('changes no other word of what is written while the answer is on its way', async () => {
    const { redrafter, calls, now, write, answer } = aNotice();
    redrafter.choose({ expected: '2027-04-20' }, pairs);
    write(`It will be ready on ${AGREED}. Promised.`);
    while (calls.length > 0) {
      await answer();
    }
    expect(now().body).toBe('It will be ready on 2027-04-20. Promised.');
  });

  it('is told where it cannot be drawn in, and the text stays', async () => {
    const { redrafter, calls, now } = aNotice();
    redrafter.choose({ expected: '2027-04-20' }, pairs);
    for (const { answer } of calls) {
      answer(failed({ code: 'unexpected' }));
    }
    await redrafter.settled();
    expect(redrafter.current()).toEqual({ chosen: undefined, error: { code: 'unexpected' } });
    expect(now()).toEqual(NOTICE);
  });
});
