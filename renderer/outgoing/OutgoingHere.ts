import type { OpenProject } from '../../shared/contract/answers.ts';
import type { OpenOutgoing } from '../../shared/contract/outgoing.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { Kept } from '../dispute/saving/Keeper.ts';
import type { OutgoingChange, OutgoingPlace } from './outgoingKeeper.ts';

/** What everything on the page of a message is made of; what was typed and is still on its way is in it already. */
export interface OutgoingHere {
  readonly place: OutgoingPlace;
  readonly open: OpenProject;
  readonly opened: OpenOutgoing;
  readonly outgoing: Outgoing;
  readonly kept: Kept<OutgoingChange>;
  /** Keeps it as changed. */
  readonly change: (changed: Partial<Outgoing>) => void;
  /** In the language of the screens. */
  readonly write: Writer;
  /** How the client is called on the screens. */
  readonly called: string;
}
