import type { WordsOf } from '../words.ts';

export const reminderSettings = {
  title: 'Erinnerungen',
  lead: 'Was ansteht, finden Sie in jedem Fall unter „Heute“, gleich, was Sie hier wählen.',

  notify: 'Melden, wenn etwas ansteht',
  notifyHint: 'Als Benachrichtigung dieses Rechners: eine für alles, was fällig wurde, und jedes nur einmal.',
  notThere: 'Dieser Desktop zeigt keine Benachrichtigungen. Was ansteht, finden Sie nur unter „Heute“.',
  refused:
    'Die letzte Benachrichtigung wurde nicht gezeigt. Bitte sehen Sie in den Einstellungen dieses Rechners nach, ob Common Ground Benachrichtigungen zeigen darf.',

  quiet: 'Zu bestimmten Stunden still sein',
  quietHint: 'Was währenddessen fällig wird, folgt danach.',
  quietFrom: 'Von',
  quietUntil: 'Bis',
  quietNever: 'Beide sind gleich, also ist keine Stunde still.',

  days: 'An diesen Tagen',
  daysHint: 'Was an einem anderen Tag fällig wird, folgt am nächsten von diesen.',
  oneDayStays: 'Ein Tag muss bleiben. Wenn Sie gar nichts hören möchten, nehmen Sie das erste Häkchen weg.',

  stay: 'Weiterlaufen, wenn das Fenster geschlossen ist',
  stayHint:
    'Common Ground ist dann ein Symbol im Infobereich: Ein Klick holt das Fenster zurück, über das Menü beenden Sie die App.',
  staysAlways:
    'Wenn Sie das Fenster schließen, läuft Common Ground weiter und erinnert Sie, bis Sie es beenden.',
  noTray:
    'Dieser Desktop zeigt keine Symbole im Infobereich; mit dem Fenster schließen Sie daher auch Common Ground.',

  start: 'Mit diesem Rechner starten',
  startHint: 'Damit Erinnerungen kommen, bevor Sie daran denken, die App zu öffnen.',
  startHintQuiet:
    'Damit Erinnerungen kommen, bevor Sie daran denken, die App zu öffnen. Ein Fenster öffnet sich nicht.',
  needsApproval:
    'macOS wartet darauf, dass Sie es erlauben: in den Systemeinstellungen unter „Allgemein“, „Anmeldeobjekte“.',
} as const satisfies WordsOf<'reminderSettings'>;
