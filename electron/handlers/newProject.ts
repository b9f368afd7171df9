import { partyOfCard } from '../../shared/clients/partyOfCard.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Profile } from '../../shared/contract/settings.ts';
import type { NewProject } from '../../shared/contract/newProject.ts';
import { draftFromTemplate } from '../../shared/drafting/draftFromTemplate.ts';
import { emptyDraft } from '../../shared/drafting/emptyDraft.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { ClientCard } from '../../shared/model/client.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import { parseProject } from '../../shared/model/parseProject.ts';
import { isKnownTimeZone } from '../../shared/model/platform.ts';
import type { Party, ProjectFile } from '../../shared/model/projectFile.ts';
import { FORMAT, FORMAT_VERSION } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { readTemplates } from '../storage/templates.ts';
import { findKnownClient, newCard } from './clients.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

/** A project begins as a draft: nothing is agreed in it, and nothing has happened. */
export function newProjectHandlers(needs: HandlerNeeds): Pick<Handlers, 'projects.create'> {
  const { store, clients, settings, newId } = needs;
  return {
    'projects.create': async (request) => {
      const found = cardFor(needs, request.client);
      if (!found.ok) {
        return found;
      }
      const { card, isNew } = found.value;
      const draft = draftFor(needs, request, card.language);
      if (!draft.ok) {
        return draft;
      }
      const project: ProjectFile = {
        format: FORMAT,
        formatVersion: FORMAT_VERSION,
        id: newId(),
        title: request.title.trim(),
        timeZone: timeZoneOf(settings.current().profile),
        currency: request.currency,
        freelancer: ownParty(settings.current().profile),
        client: partyOfCard(card),
        agreements: [],
        events: [],
        disputes: [],
        draft: draft.value,
      };
      const parsed = parseProject(project);
      if (!parsed.ok) {
        return failed({ code: 'wouldBeInvalid', problems: parsed.error.problems });
      }
      const kept = clients.keep(card);
      if (!kept.ok) {
        return kept;
      }
      const added = await store.add(project, { isSample: false, from: project.title });
      if (!added.ok && isNew) {
        clients.drop(card.id);
      }
      return added.ok ? ok({ projectId: project.id }) : added;
    },
  };
}

/** The card of the client: the one at hand, or a new one that is not kept yet. */
function cardFor(
  needs: HandlerNeeds,
  client: NewProject['client'],
): Result<{ readonly card: ClientCard; readonly isNew: boolean }, AppError> {
  if ('name' in client) {
    return ok({ card: newCard(client, needs.newId), isNew: true });
  }
  const known = findKnownClient(needs, client.clientId);
  return known === undefined
    ? failed({ code: 'notFound', what: 'client', name: client.clientId })
    : ok({ card: known.shown, isNew: known.card === undefined });
}

/** The paper is the client's, so the template is the one in their language. */
function draftFor(
  { files, templateFolder, newId }: HandlerNeeds,
  { trade, start, concludedAtDistance }: NewProject,
  language: Language,
): Result<AgreementDraft, AppError> {
  const beginning = { start, concludedAtDistance, newId };
  if (trade === null) {
    return ok(emptyDraft(beginning));
  }
  const templates = readTemplates(files, templateFolder, language);
  if (!templates.ok) {
    return templates;
  }
  const template = templates.value.find((one) => one.trade === trade);
  return template === undefined
    ? failed({ code: 'notRead', file: `${trade}.${language}.json` })
    : ok(draftFromTemplate(template, beginning));
}

/** Reminders and days of the ledger are the freelancer's, so their own zone counts; without one, this machine's. */
function timeZoneOf(profile: Profile | undefined): string {
  const own = profile?.timeZone ?? '';
  return isKnownTimeZone(own) ? own : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Own details as a project names them, without what is empty. */
function ownParty(profile: Profile = {}): Party {
  const { name = '', trade = '', email = '', phone = '', postalAddress = '', country, language } = profile;
  return {
    name: name.trim(),
    ...(trade.trim() === '' ? {} : { trade: trade.trim() }),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    ...(postalAddress.trim() === '' ? {} : { postalAddress: postalAddress.trim() }),
    ...(country === undefined ? {} : { country }),
    ...(language === undefined ? {} : { language }),
  };
}
