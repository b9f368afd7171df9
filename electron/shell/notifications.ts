import { createHash } from 'node:crypto';
import type { Notification, NotificationConstructorOptions } from 'electron';
import type { Notice } from '../../shared/reminders/notice.ts';

/** A desktop that has not said "shown" by then, in milliseconds, shows nothing: all three systems promise the event. */
const SHOWN_WITHIN = 10_000;

/** So many can still be clicked; those before have long gone from the screen. */
const MOST_KEPT = 50;

interface NotificationNeeds {
  readonly Notification: {
    new (options: NotificationConstructorOptions): Notification;
    isSupported(): boolean;
  };
  readonly onOpen: (address: string) => void;
  readonly onSnooze: (keys: readonly string[]) => void;
}

export interface DesktopNotifications {
  /** Never rejects. Whatever was not shown is the app's own to tell. */
  show(notice: Notice): Promise<'shown' | 'notShown'>;
  /** `refused`: the last one was not shown, as when the person or the desktop does not allow it. */
  ability(): 'works' | 'notThere' | 'refused';
}

/**
 * Notices as notifications of the desktop. Who clicks one comes to its page; its buttons are there where the desktop has them.
 * Not shown is what the desktop cannot show (Linux without libnotify), what it reports as failed (Linux without a notification daemon,
 * macOS without permission or with an unsigned app, Windows without the app's shortcut), and what it never says it has shown.
 * https://www.electronjs.org/docs/latest/api/notification
 */
export function desktopNotifications(needs: NotificationNeeds): DesktopNotifications {
  // One that nobody holds is collected, and on macOS taken off the screen with that.
  const kept = new Map<string, Notification>();
  let wasRefused = false;

  function keep(id: string, notification: Notification): void {
    kept.delete(id);
    kept.set(id, notification);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) {
      kept.delete(oldest);
    }
  }

  function listen(notice: Notice, notification: Notification): void {
    const letGo = (): void => {
      if (kept.get(notice.id) === notification) {
        kept.delete(notice.id);
      }
    };
    notification.on('click', () => {
      letGo();
      needs.onOpen(notice.address);
    });
    notification.on('action', ({ actionIndex }) => {
      letGo();
      if (notice.actions[actionIndex]?.id === 'snooze') {
        needs.onSnooze(notice.keys);
      } else {
        needs.onOpen(notice.address);
      }
    });
    notification.on('close', ({ reason }) => {
      // On Windows one that ran out of time lies in the notification centre and can still be clicked there.
      if (reason !== 'timedOut' && reason !== 'applicationHidden') {
        letGo();
      }
    });
  }

  async function show(notice: Notice): Promise<boolean> {
    const notification = new needs.Notification(optionsFor(notice));
    listen(notice, notification);
    keep(notice.id, notification);
    const wasShown = await shownBy(notification);
    if (!wasShown) {
      kept.delete(notice.id);
    }
    return wasShown;
  }

  return {
    async show(notice) {
      if (!needs.Notification.isSupported()) {
        return 'notShown';
      }
      const wasShown = await show(notice).catch(() => false);
      wasRefused = !wasShown;
      return wasShown ? 'shown' : 'notShown';
    },

    ability() {
      if (!needs.Notification.isSupported()) {
        return 'notThere';
      }
      return wasRefused ? 'refused' : 'works';
    },
  };
}

function optionsFor({ id, title, body, actions }: Notice): NotificationConstructorOptions {
  return {
    // The same notice once more takes the place of the one before. Windows takes at most 64 characters.
    id: createHash('sha256').update(id).digest('hex').slice(0, 32),
    title,
    body,
    urgency: 'normal',
    actions: actions.map(({ label }) => ({ type: 'button', text: label })),
  };
}

function shownBy(notification: Notification): Promise<boolean> {
  return new Promise((resolve) => {
    const waiting = setTimeout(() => resolve(false), SHOWN_WITHIN);
    const answer = (wasShown: boolean): void => {
      clearTimeout(waiting);
      resolve(wasShown);
    };
    notification.once('show', () => answer(true));
    notification.once('failed', () => answer(false));
    try {
      notification.show();
    } catch {
      answer(false);
    }
  });
}
