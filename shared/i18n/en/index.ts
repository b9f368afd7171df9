import { clients } from './clients.ts';
import { common } from './common.ts';
import { newProject } from './newProject.ts';
import { drafting } from './drafting.ts';
import { menu } from './menu.ts';
import { money } from './money.ts';
import { timeline } from './timeline.ts';
import { today } from './today.ts';
import { trouble } from './trouble.ts';
import { files } from './files.ts';
import { clauses } from './clauses.ts';
import { findings } from './findings.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { projects } from './projects.ts';
import { offer } from './offer.ts';
import { letter } from './letter.ts';
import { waiting } from './waiting.ts';
import { agreement } from './agreement.ts';
import { agreementPaper } from './agreementPaper.ts';
import { messagePaper } from './messagePaper.ts';
import { papers } from './papers.ts';
import { path } from './path.ts';
import { listen } from './listen.ts';
import { check } from './check.ts';
import { offerPage } from './offerPage.ts';
import { answer } from './answer.ts';
import { firstRun } from './firstRun.ts';
import { settings } from './settings.ts';
import { disputeList } from './disputeList.ts';
import { ledger } from './ledger.ts';
import { signing } from './signing.ts';
import { places } from './places.ts';
import { seals } from './seals.ts';
import { sending } from './sending.ts';
import { terminal } from './terminal.ts';
import { reminderSettings } from './reminderSettings.ts';
import { tray } from './tray.ts';
import { outgoingLetters } from './outgoingLetters.ts';
import { updateDraft } from './updateDraft.ts';
import { updates } from './updates.ts';
import { calendar } from './calendar.ts';
import { due } from './due.ts';
import { outgoingPage } from './outgoingPage.ts';
import { updatesPage } from './updatesPage.ts';
import { outbox } from './outbox.ts';
import { reminders } from './reminders.ts';

export const en = {
  drafting,
  terminal,
  outgoingLetters,
  updateDraft,
  updates,
  calendar,
  due,
  outgoingPage,
  updatesPage,
  outbox,
  reminders,
  letter,
  offer,
  findings,
  clauses,
  common,
  clients,
  newProject,
  reminderSettings,
  tray,
  today,
  trouble,
  files,
  menu,
  money,
  timeline,
  fields,
  frame,
  projects,
  waiting,
  agreement,
  agreementPaper,
  messagePaper,
  papers,
  path,
  listen,
  check,
  offerPage,
  answer,
  firstRun,
  settings,
  disputeList,
  ledger,
  places,
  seals,
  sending,
  signing,
} as const;
