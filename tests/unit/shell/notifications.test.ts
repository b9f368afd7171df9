import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { desktopNotifications } from '../../../electron/shell/notifications.ts';
import type { Notice } from '../../../shared/reminders/notice.ts';

type Behaviour = 'shows' | 'fails' | 'throws' | 'saysNothing';

const NOTICE: Notice = {
  id: 'update:2026-05-14T10:00+02:00:p-1',
  title: 'The update for Hearth Bakery is due',
  body: 'Promised for Thursday.',
  actions: [
    { id: 'open', label: 'Open' },
    { id: 'snooze', label: 'Later' },
  ],
  address: '/projects/p-1/updates',
  keys: ['update:p-1:2026-05-14'],
};

/** A desktop that does one of four things with whatever it is to show, and the person's clicks on it. */
function aDesktop(behaviour: Behaviour, isSupported = true) {
  const made: (EventEmitter & { readonly options: Electron.NotificationConstructorOptions })[] = [];
  class FakeNotification extends EventEmitter {
    readonly options: Electron.NotificationConstructorOptions;
    constructor(options: Electron.NotificationConstructorOptions) {
      super();
      this.options = options;
      made.push(this);
    }
    static isSupported(): boolean {
      return isSupported;
    }
    show(): void {
      if (behaviour === 'throws') {
        throw new Error('no');
      }
      if (behaviour === 'shows') {
        this.emit('show');
      } else if (behaviour === 'fails') {
        this.emit('failed', {}, 'not allowed');
      }
    }
  }
  const opened: string[] = [];
  const snoozed: (readonly string[])[] = [];
  const notifications = desktopNotifications({
    // As much of the class as is used.
    Notification: FakeNotification as unknown as typeof Electron.Notification,
    onOpen: (address) => opened.push(address),
    onSnooze: (keys) => snoozed.push(keys),
  });
  return { notifications, made, opened, snoozed };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a notification', () => {
  it('is shown with its words and its buttons, under an id that Windows takes', async () => {
    const { notifications, made } = aDesktop('shows');

    expect(await notifications.show(NOTICE)).toBe('shown');
    expect(made[0]?.options).toMatchObject({
      title: NOTICE.title,
      body: NOTICE.body,
      actions: [
        { type: 'button', text: 'Open' },
        { type: 'button', text: 'Later' },
      ],
    });
    expect(made[0]?.options.id).toHaveLength(32);
  });

  it('leads to its page when it is clicked', async () => {
    const { notifications, made, opened, snoozed } = aDesktop('shows');
    await notifications.show(NOTICE);
    made[0]?.emit('click', {});

    expect(opened).toEqual(['/projects/p-1/updates']);
    expect(snoozed).toEqual([]);
  });

  it('does what its buttons say, in the order in which they were given', async () => {
    const { notifications, made, opened, snoozed } = aDesktop('shows');
    await notifications.show(NOTICE);
    made[0]?.emit('action', { actionIndex: 1 });
    expect({ opened, snoozed }).toEqual({ opened: [], snoozed: [NOTICE.keys] });

    made[0]?.emit('action', { actionIndex: 0 });
    expect(opened).toEqual([NOTICE.address]);
  });

  it('can still be clicked in the notification centre of Windows', async () => {
    const { notifications, made, opened } = aDesktop('shows');
    await notifications.show(NOTICE);
    made[0]?.emit('close', { reason: 'timedOut' });
    made[0]?.emit('click', {});

    expect(opened).toEqual([NOTICE.address]);
  });
});

describe('a notification that nobody saw', () => {
  it.each(['fails', 'throws'] as const)('is told as not shown: the desktop %s', async (behaviour) => {
    const { notifications } = aDesktop(behaviour);

    expect(await notifications.show(NOTICE)).toBe('notShown');
    expect(notifications.ability()).toBe('refused');
  });

  it('is told as not shown when the desktop never says that it was', async () => {
    const answer = aDesktop('saysNothing').notifications.show(NOTICE);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(await answer).toBe('notShown');
  });

  it('is not even tried where the desktop has no notifications', async () => {
    const { notifications, made } = aDesktop('shows', false);

    expect(await notifications.show(NOTICE)).toBe('notShown');
    expect(notifications.ability()).toBe('notThere');
    expect(made).toEqual([]);
  });
});

it('is known to work again once one was shown', async () => {
  const { notifications, made } = aDesktop('saysNothing');
  const first = notifications.show(NOTICE);
  await vi.advanceTimersByTimeAsync(60_000);
  await first;
  expect(notifications.ability()).toBe('refused');

  const second = notifications.show(NOTICE);
  made[1]?.emit('show');
  await second;
  expect(notifications.ability()).toBe('works');
});
