import { agreementPaperHandlers } from './agreementPapers.ts';
import { agreementHandlers } from './agreements.ts';
import { appHandlers } from './app.ts';
import { calendarHandlers } from './calendar.ts';
import { clientHandlers } from './clients.ts';
import { disputeHandlers } from './disputes.ts';
import { draftHandlers } from './drafts.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { ledgerHandlers } from './ledger.ts';
import { handOverHandlers } from './handOverOutgoing.ts';
import { letterHandlers } from './letters.ts';
import { markSentHandlers } from './markSent.ts';
import { newProjectHandlers } from './newProject.ts';
import { mailHandlers } from './mail.ts';
import { offerHandlers } from './offers.ts';
import { outboxHandlers } from './outbox.ts';
import { outgoingHandlers } from './outgoing.ts';
import { projectHandlers } from './projects.ts';
import { reminderHandlers } from './reminders.ts';
import { sealHandlers } from './seals.ts';
import { sendingHandlers } from './sending.ts';
import { sendingAccountHandlers } from './sendingAccount.ts';
import { settingsHandlers } from './settings.ts';
import { talkHandlers } from './talk.ts';
import { templateHandlers } from './templates.ts';
import { todayHandlers } from './today.ts';

/** The answers to every question of the contract. */
export function createHandlers(needs: HandlerNeeds): Handlers {
  return {
    ...appHandlers(needs),
    ...settingsHandlers(needs),
    ...reminderHandlers(needs),
    ...draftHandlers(needs),
    ...todayHandlers(needs),
    ...clientHandlers(needs),
    ...projectHandlers(needs),
    ...newProjectHandlers(needs),
    ...calendarHandlers(needs),
    ...templateHandlers(needs),
    ...agreementHandlers(needs),
    ...agreementPaperHandlers(needs),
    ...ledgerHandlers(needs),
    ...mailHandlers(needs),
    ...talkHandlers(needs),
    ...sealHandlers(needs),
    ...disputeHandlers(needs),
    ...offerHandlers(needs),
    ...letterHandlers(needs),
    ...outgoingHandlers(needs),
    ...handOverHandlers(needs),
    ...markSentHandlers(needs),
    ...outboxHandlers(needs),
    ...sendingAccountHandlers(needs),
    ...sendingHandlers(needs),
  };
}
