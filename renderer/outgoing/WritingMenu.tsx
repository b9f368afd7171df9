import type { MenuAction } from '../components/MoreMenu.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { useCall } from '../data/useCall.ts';
import { useUndo } from '../frame/undo.ts';
import { useSay } from '../words/useSay.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import { outgoingKeeper } from './outgoingKeeper.ts';
import type { HandingOver } from './useHandingOver.ts';
import type { Redrafting } from './useRedrafting.ts';

interface WritingMenuProps {
  readonly here: OutgoingHere;
  readonly handing: HandingOver;
  readonly redrafting: Redrafting;
  /** What the page adds. */
  readonly actions?: readonly MenuAction[] | undefined;
}

/** What is seldom needed with a message: other ways to hand it over, to begin afresh, to leave it. */
export function WritingMenu({ here, handing, redrafting, actions = [] }: WritingMenuProps) {
  const say = useSay();
  const undo = useUndo();
  const dropping = useCall('outgoing.drop');
  const { place, opened, outgoing } = here;

  async function throwAway(): Promise<void> {
    const before = outgoing;
    const keeper = outgoingKeeper(place);
    await keeper.settled();
    const result = await dropping.call({ projectId: place.projectId, outgoingId: outgoing.id });
    if (result.ok) {
      undo.offer({
        said: say(($) => $.outgoingPage.isThrownAway),
        undo: () => keeper.keep({ outgoing: before }),
      });
    }
  }

  return (
    <MoreMenu
      label={say(($) => $.frame.more)}
      actions={[
        ...(handing.sendNow === undefined
          ? []
          : [
              {
                id: 'copy',
                label: say(($) => $.outgoingPage.foot.copy),
                onAction: () => handing.handOver('clipboard'),
              },
            ]),
        {
          id: 'withPdf',
          label: say(($) => $.outgoingPage.foot.openMailWithPdf),
          hint: say(($) => $.outgoingPage.foot.openMailWithPdfHint),
          onAction: () => handing.handOver('mailProgram', true),
        },
        {
          id: 'file',
          label: say(($) => $.outgoingPage.foot.saveMail),
          onAction: () => handing.handOver('file'),
        },
        {
          id: 'paper',
          label: say(($) => $.outgoingPage.foot.savePdf),
          onAction: () => handing.handOver('paper'),
        },
        { id: 'sent', label: say(($) => $.outgoingPage.foot.markSent), onAction: handing.ask },
        {
          id: 'anew',
          label: say(($) => $.outgoingPage.anew),
          hint: say(($) => $.outgoingPage.anewHint),
          onAction: redrafting.draftAnew,
        },
        ...(opened.isStored
          ? [
              {
                id: 'throwAway',
                label: say(($) => $.outgoingPage.throwAway),
                hint: say(($) => $.outgoingPage.throwAwayHint),
                onAction: () => void throwAway(),
              },
            ]
          : []),
        ...actions,
      ]}
    />
  );
}
