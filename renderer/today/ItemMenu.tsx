import { useNavigate } from '@tanstack/react-router';
import type { PutOff } from '../../shared/contract/reminders.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { MenuAction } from '../components/MoreMenu.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { useCall } from '../data/useCall.ts';
import { useWriter } from '../words/useWriter.ts';
import { useSay } from '../words/useSay.ts';

interface ItemMenuProps {
  readonly item: TodayItem;
  /** Tells what was done. */
  readonly tell: (note: string) => void;
}

/** What else can be done with a row: look at where it comes from, or be reminded of it later. */
export function ItemMenu({ item, tell }: ItemMenuProps) {
  const say = useSay();
  const navigate = useNavigate();
  const write = useWriter();
  const { call } = useCall('reminders.snooze');
  const { projectId, key } = item;
  const putOff = (until: PutOff) => {
    void call({ keys: [key], until }).then((done) => {
      if (done.ok) {
        tell(say(($) => $.today.snooze.done, { moment: write.longMoment(done.value.until) }));
      }
    });
  };
  const project: MenuAction = {
    id: 'project',
    label: say(($) => $.today.menu.project),
    onAction: () => void navigate({ to: '/projects/$projectId', params: { projectId } }),
  };
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
  const later: MenuAction[] =
    item.remindAt === undefined
      ? []
      : (['inAnHour', 'nextMorning'] as const).map((until) => ({
          id: until,
          label: say(($) => $.today.snooze[until]),
          onAction: () => putOff(until),
        }));
  return <MoreMenu label={say(($) => $.frame.more)} actions={[...later, ...dispute, project]} />;
}
