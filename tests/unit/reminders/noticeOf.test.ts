import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/model/basics.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';
import type { Notice } from '../../../shared/reminders/notice.ts';
import { noticeOf } from '../../../shared/reminders/noticeOf.ts';

function noticeFor(titles: readonly string[], language: Language = 'en'): Notice {
  const items = titles.map((title) => ({ key: `key of ${title}`, remindAt: 0, title }));
  return noticeOf(items, {
    say: sayIn(language),
    wordsOf: ({ title }) => ({ title, reason: `Why ${title}`, address: `/today?item=${title}` }),
    listAddress: '/today',
  });
}

describe('a notice', () => {
  it('of one thing says what and why, and leads to it', () => {
    expect(noticeFor(['Ask for the photos'])).toMatchObject({
      title: 'Ask for the photos',
      body: 'Why Ask for the photos',
      address: '/today?item=Ask for the photos',
      keys: ['key of Ask for the photos'],
      actions: [
        { id: 'open', label: 'Open' },
        { id: 'snooze', label: 'Remind me in an hour' },
      ],
    });
  });

  it('of three things names each and leads to the list', () => {
    expect(noticeFor(['One', 'Two', 'Three'])).toMatchObject({
      title: '3 things came due',
      body: 'One\nTwo\nThree',
      address: '/today',
    });
  });

  it('of more names the three most urgent, and holds the keys of all', () => {
    const notice = noticeFor(['One', 'Two', 'Three', 'Four']);

    expect(notice).toMatchObject({ title: '4 things came due', body: 'One\nTwo\nThree\nAnd one more' });
    expect(notice.keys).toHaveLength(4);
    expect(noticeFor(['1', '2', '3', '4', '5']).body).toContain('And 2 more');
  });

  it('speaks German', () => {
    const notice = noticeFor(['Eins', 'Zwei', 'Drei', 'Vier'], 'de');

    expect(notice).toMatchObject({
      title: '4 Dinge sind fällig',
      body: 'Eins\nZwei\nDrei\nUnd eine weitere',
    });
    expect(notice.actions.map(({ label }) => label)).toEqual(['Öffnen', 'In einer Stunde erinnern']);
  });

  it('has one name for the same things, so that a system which is shown it twice has it once', () => {
    expect(noticeFor(['One', 'Two']).id).toBe(noticeFor(['One', 'Two'], 'de').id);
    expect(noticeFor(['One', 'Two']).id).not.toBe(noticeFor(['One']).id);
  });
});
