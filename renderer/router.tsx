import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { AgreementPage } from './agreement/AgreementPage.tsx';
import { agreementSearch } from './agreement/agreementSearch.ts';
import { answerSearch } from './dispute/answer/answerSearch.ts';
import { AnswerPage } from './dispute/AnswerPage.tsx';
import { CheckPage } from './dispute/CheckPage.tsx';
import { listenSearch } from './dispute/listen/listenSearch.ts';
import { ListenPage } from './dispute/ListenPage.tsx';
import { OfferPage } from './dispute/OfferPage.tsx';
import { ClientPage } from './clients/ClientPage.tsx';
import { ClientsPage } from './clients/ClientsPage.tsx';
import { NewClientPage } from './clients/NewClientPage.tsx';
import { DisputesPage } from './disputes/DisputesPage.tsx';
import { NewDisputePage } from './disputes/NewDisputePage.tsx';
import { DraftPage } from './drafting/DraftPage.tsx';
import { FirstRunPage } from './firstRun/FirstRunPage.tsx';
import { BrokenPage } from './frame/BrokenPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { NothingHerePage } from './frame/NothingHerePage.tsx';
import { LedgerPage } from './ledger/LedgerPage.tsx';
import { ledgerSearch } from './ledger/ledgerSearch.ts';
import { NewProjectPage } from './newProject/NewProjectPage.tsx';
import { newProjectSearch } from './newProject/newProjectSearch.ts';
import { OutboxPage } from './outbox/OutboxPage.tsx';
import { OutgoingPage } from './outgoing/OutgoingPage.tsx';
import { outgoingSearch } from './outgoing/outgoingSearch.ts';
import { PapersPage } from './papers/PapersPage.tsx';
import { papersSearch } from './papers/papersSearch.ts';
import { ProjectsPage } from './projects/ProjectsPage.tsx';
import { SealsPage } from './seals/SealsPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { ElsewherePage } from './signing/ElsewherePage.tsx';
import { SealedPage } from './signing/SealedPage.tsx';
import { TodayPage } from './today/TodayPage.tsx';
import { todaySearch } from './today/todaySearch.ts';
import { UpdatesPage } from './updates/UpdatesPage.tsx';
import { WalkPage } from './signing/WalkPage.tsx';
import { WhoSignsPage } from './signing/WhoSignsPage.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NothingHerePage });

const start = createRoute({ getParentRoute: () => root, path: '/', component: FirstRunPage });

const today = createRoute({
  getParentRoute: () => root,
  path: '/today',
  component: TodayPage,
  validateSearch: todaySearch,
});

const clients = createRoute({ getParentRoute: () => root, path: '/clients', component: ClientsPage });
const newClient = createRoute({ getParentRoute: () => root, path: '/clients/new', component: NewClientPage });
const client = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId',
  component: ClientPage,
});

const projects = createRoute({ getParentRoute: () => root, path: '/projects', component: ProjectsPage });
const newProject = createRoute({
  getParentRoute: () => root,
  path: '/projects/new',
  component: NewProjectPage,
  validateSearch: newProjectSearch,
});
const agreement = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId',
  component: AgreementPage,
  validateSearch: agreementSearch,
});
const timeline = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/timeline',
  component: LedgerPage,
  validateSearch: ledgerSearch,
});

const updates = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/updates',
  component: UpdatesPage,
});
const message = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/messages/$kind',
  component: OutgoingPage,
  validateSearch: outgoingSearch,
});
const outbox = createRoute({ getParentRoute: () => root, path: '/outbox', component: OutboxPage });

const papers = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/papers',
  component: PapersPage,
  validateSearch: papersSearch,
});

const sign = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/sign',
  component: WhoSignsPage,
});
const signedElsewhere = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/sign/elsewhere',
  component: ElsewherePage,
});
const sealed = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/sign/sealed/$number',
  component: SealedPage,
});
const walk = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/sign/$party/$step',
  component: WalkPage,
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/draft',
  component: DraftPage,
});

const seals = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/seals',
  component: SealsPage,
});

const disputes = createRoute({ getParentRoute: () => root, path: '/disputes', component: DisputesPage });
const newDispute = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/disputes/new',
  component: NewDisputePage,
});
const dispute = createRoute({
  getParentRoute: () => root,
  path: '/projects/$projectId/disputes/$disputeId',
  // The step to open: the check once claims are marked; until then the words are listened to.
  beforeLoad: ({ params, location }) => {
    if (location.pathname.endsWith(`/disputes/${params.disputeId}`)) {
      // The router catches what redirect() makes; that is its way to lead elsewhere.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw redirect({ to: '/projects/$projectId/disputes/$disputeId/listen', params });
    }
  },
});
const listen = createRoute({
  getParentRoute: () => dispute,
  path: '/listen',
  component: ListenPage,
  validateSearch: listenSearch,
});
const check = createRoute({ getParentRoute: () => dispute, path: '/check', component: CheckPage });
const offer = createRoute({ getParentRoute: () => dispute, path: '/offer', component: OfferPage });
const answer = createRoute({
  getParentRoute: () => dispute,
  path: '/answer',
  component: AnswerPage,
  validateSearch: answerSearch,
});

const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsPage });

const routeTree = root.addChildren([
  start,
  today,
  clients,
  newClient,
  client,
  projects,
  newProject,
  agreement,
  timeline,
  updates,
  message,
  outbox,
  papers,
  seals,
  draft,
  sign,
  signedElsewhere,
  sealed,
  walk,
  disputes,
  newDispute,
  dispute.addChildren([listen, check, offer, answer]),
  settings,
]);

/** The pages by their addresses, behind the # of the one page that the window loads. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
  scrollToTopSelectors: ['[data-scroll-restoration-id="page"]'],
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
