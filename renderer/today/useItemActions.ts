import { useNavigate } from '@tanstack/react-router';
import type { PutOff } from '../../shared/contract/reminders.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { MenuAction } from '../components/MoreMenu.tsx';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';

/** What else can be done with a row: look at where it comes from, or be reminded of it later. */
export function useItemActions(item: TodayItem): readonly MenuAction[] {
  const say = useSay();
  const write = useWriter();
  const navigate = useNavigate();
  const { offer } = useUndo();
  const { call } = useCall('reminders.snooze');
  const { projectId, key } = item;

  function putOff(until: PutOff): void {
    void call({ keys: [key], until }).then((done) => {
      if (done.ok) {
        offer({ said: say(($) => $.today.snooze.done, { moment: write.longMoment(done.value.until) }) });
      }
    });
  }

  const later: MenuAction[] =
    item.remindAt === undefined
      ? []
      : (['inAnHour', 'nextMorning'] as const).map((until) => ({
          id: until,
          label: say(($) => $.today.snooze[until]),
          onAction: () => putOff(until),
        }));
  const dispute: MenuAction[] =
    'dispute' in item
      ? [
          {
            id: 'dispute',
            label: say(($) => $.today.menu.dispute),
            onAction: () =>
              void navigate({
                to: '/projects/$projectId/disputes/$disputeId',
                params: { projectId, disputeId: item.dispute },
              }),
          },
        ]
      : [];
  const project: MenuAction = {
    id: 'project',
    label: say(($) => $.today.menu.project),
    onAction: () => void navigate({ to: '/projects/$projectId', params: { projectId } }),
  };
  return [...later, ...dispute, project];
}
