import { findClient } from '../../shared/clients/groupClients.ts';
import { withCard } from '../../shared/clients/withCard.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ClientChange, NewClient } from '../../shared/contract/clients.ts';
import type { ClientCard } from '../../shared/model/client.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import type { KnownClient } from './knownClients.ts';
import { clientSummary, knownClients, openClient } from './knownClients.ts';

type ClientHandlers = Pick<
  Handlers,
  'clients.list' | 'clients.read' | 'clients.add' | 'clients.save' | 'clients.remove' | 'clients.putBack'
>;

export function clientHandlers(needs: HandlerNeeds): ClientHandlers {
  const { store, clients, clock, newId } = needs;
  const now = () => instantOf(clock());
  const order = new Intl.Collator(undefined, { numeric: true });
  return {
    'clients.list': () =>
      Promise.resolve(
        ok(
          knownClients(needs)
            .map((client) => clientSummary(client, now()))
            .toSorted((one, other) => order.compare(one.name, other.name)),
        ),
      ),

    'clients.read': ({ clientId }) => {
      const client = findKnownClient(needs, clientId);
      return Promise.resolve(
        client === undefined ? failed(noClient(clientId)) : ok(openClient(needs, client, now())),
      );
    },

    'clients.add': (client) => Promise.resolve(clients.keep(newCard(client, newId))),

    // The projects come before the card: as long as the card is not written, saving once more changes again what is still to change.
    'clients.save': async ({ clientId, change }) => {
      const client = findKnownClient(needs, clientId);
      if (client === undefined) {
        return failed(noClient(clientId));
      }
      const after = changed(client.shown, change);
      for (const { project } of client.stored) {
        if (store.brokenSeal(project.id) === null) {
          const saved = await store.change(project.id, (current) =>
            ok({ project: withCard(current, client.shown, after), answer: null }),
          );
          if (!saved.ok) {
            return saved;
          }
        }
      }
      // What was saved meanwhile stays.
      const latest = clients.current().find(({ id }) => id === client.id) ?? client.shown;
      return clients.keep(changed(latest, change));
    },

    'clients.remove': ({ clientId }) => {
      const client = findKnownClient(needs, clientId);
      if (client?.card === undefined) {
        return Promise.resolve(failed(noClient(clientId)));
      }
      return Promise.resolve(
        client.stored.length > 0 ? failed<AppError>({ code: 'clientHasProjects' }) : clients.drop(client.id),
      );
    },

    'clients.putBack': ({ card }) => Promise.resolve(clients.keep(card)),
  };
}

export function findKnownClient(
  needs: Pick<HandlerNeeds, 'store' | 'clients'>,
  clientId: string,
): KnownClient | undefined {
  return findClient(knownClients(needs), clientId);
}

export function newCard(client: NewClient, newId: () => string): ClientCard {
  const { name, isCompany, kind, country, language, formOfAddress, contactName, email } = client;
  return {
    id: newId(),
    name: name.trim(),
    isCompany,
    kind,
    contacts: [
      {
        id: newId(),
        name: isCompany ? contactName.trim() : '',
        addressedAs: '',
        formOfAddress,
        email: email.trim(),
        phone: '',
        note: '',
      },
    ],
    country,
    language,
    timeZone: null,
    postalAddress: '',
    notes: '',
    moods: [],
  };
}

function changed(card: ClientCard, change: ClientChange): ClientCard {
  // A key that was sent without a value would be lost on the way to the disk.
  const given = Object.entries<unknown>(change).filter(([, value]) => value !== undefined);
  return { ...card, ...(Object.fromEntries(given) as ClientChange) };
}

function noClient(clientId: string): AppError {
  return { code: 'notFound', what: 'client', name: clientId };
}
