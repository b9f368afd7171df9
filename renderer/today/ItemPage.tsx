import type { ReactNode } from 'react';
import { assertNever } from '../../shared/assertNever.ts';
import { AcceptancePage } from './AcceptancePage.tsx';
import { CurePage } from './CurePage.tsx';
import { DeliveryPage } from './DeliveryPage.tsx';
import { DutyPage } from './DutyPage.tsx';
import type { ItemPageProps } from './itemPageProps.ts';
import { MessagePage } from './MessagePage.tsx';
import { messageAskedFor, messageInstead } from './messageOf.ts';
import { OfferDuePage } from './OfferDuePage.tsx';
import { PaymentPage } from './PaymentPage.tsx';

interface ChosenPageProps extends ItemPageProps {
  /** Instead of saying that it has happened, the client is written to. */
  readonly isWriting: boolean;
  /** Once a message is sent: the way to the next row. */
  readonly goOn: ReactNode;
  readonly onSent: () => void;
}

/** The work of a row, without another step. */
export function ItemPage({ item, isWriting, recording, goOn, onSent }: ChosenPageProps) {
  const message = messageAskedFor(item) ?? (isWriting ? messageInstead(item) : undefined);
  if (message !== undefined) {
    return <MessagePage item={item} message={message} goOn={goOn} onSent={onSent} />;
  }
  switch (item.kind) {
    case 'payment':
      return <PaymentPage item={item} recording={recording} />;
    case 'duty':
      return <DutyPage item={item} recording={recording} />;
    case 'delivery':
      return <DeliveryPage item={item} recording={recording} />;
    case 'acceptance':
      return <AcceptancePage item={item} recording={recording} />;
    case 'cure':
      return <CurePage item={item} recording={recording} />;
    case 'offer':
      return <OfferDuePage item={item} />;
    case 'update':
    case 'firstReply':
    case 'contact':
    case 'followUp':
    case 'survey':
      return null;
    default:
      return assertNever(item);
  }
}
