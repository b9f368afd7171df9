import { useNavigate } from '@tanstack/react-router';
import { v7 as uuid } from 'uuid';
import type { OpenClient } from '../../shared/contract/clients.ts';
import type { NotedMood } from '../../shared/model/client.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { Notice } from '../components/Notice.tsx';
import { TextArea } from '../components/TextField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useNow } from '../data/useNow.ts';
import { useKept } from '../dispute/saving/useKept.ts';
import { DisputeList } from '../disputes/DisputeList.tsx';
import { Page } from '../frame/Page.tsx';
import { useUndo } from '../frame/undo.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useCountryName } from '../words/usePlaces.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { CardFields } from './CardFields.tsx';
import { clientHeading } from './clientHeading.ts';
import { clientKeeper } from './clientKeeper.ts';
import { ClientProjects } from './ClientProjects.tsx';
import styles from './ClientSheet.module.css';
import { ClientStrip } from './ClientStrip.tsx';
import { Moods } from './Moods.tsx';

interface ClientSheetProps {
  readonly clientId: string;
  readonly open: OpenClient;
}

/** A client: how it stands, their projects and disputes, how it goes with them, and the card. Everything is kept as typed. */
export function ClientSheet({ clientId, open }: ClientSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const { offer } = useUndo();
  const keeper = clientKeeper(clientId);
  const { change, error } = useKept(keeper);
  const card = { ...open.card, ...change };
  const name = card.name.trim() === '' ? say(($) => $.clients.nameless) : card.name.trim();
  const readOnly = open.projects.filter(({ isReadOnly }) => isReadOnly).map(({ title }) => title);
  const write = useWriter();

  function keepMoods(moods: readonly NotedMood[]): void {
    keeper.keep({ moods: [...moods] });
  }

  return (
    <Page
      title={name}
      heading={clientHeading(say, language, open, card.name)}
      lead={<Lead kind={card.kind} country={card.country} timeZone={card.timeZone} />}
      strip={<ClientStrip />}
      more={
        open.isKept &&
        open.projects.length === 0 && <ClientMenu clientId={clientId} open={open} name={name} />
      }
      foot={{
        primary: (
          <ButtonLink kind="primary" to="/projects/new" search={{ client: clientId }}>
            {say(($) => $.clients.projects.begin)}
          </ButtonLink>
        ),
      }}
    >
      {error !== undefined && <Trouble error={error} onRetry={keeper.retry} />}
      {readOnly.length > 0 && (
        <Notice
          kind="needs"
          title={say(($) => $.clients.readOnly, {
            projects: write.list(readOnly.map((title) => write.quote(title))),
          })}
        />
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <ClientProjects open={open} />
          {open.disputes.length > 0 && (
            <section>
              <h2 className={styles.title}>{say(($) => $.clients.disputes.title)}</h2>
              <DisputeList disputes={open.disputes} isOfOneClient />
            </section>
          )}
          <Moods
            clientId={clientId}
            moods={card.moods}
            onAdd={(mood) => keepMoods([...card.moods, { id: uuid(), ...mood }])}
            onRemove={(mood) => {
              keepMoods(card.moods.filter(({ id }) => id !== mood.id));
              offer({
                said: say(($) => $.clients.moods.removed, { day: write.dayWithYear(mood.day) }),
                undo: () => {
                  const now = { ...open.card, ...keeper.current().change };
                  keepMoods([...now.moods.filter(({ id }) => id !== mood.id), mood]);
                },
              });
            }}
          />
        </div>
        <div className={styles.side}>
          <TextArea
            label={say(($) => $.clients.notes.label)}
            value={card.notes}
            onChange={(notes) => keeper.keep({ notes })}
            rows={6}
            hint={say(($) => $.clients.notes.hint)}
          />
          <section className={styles.card}>
            <h2 className={styles.title}>{say(($) => $.clients.card.title)}</h2>
            {!open.isKept && <p className={styles.remark}>{say(($) => $.clients.onlyInProjects)}</p>}
            <CardFields card={card} projects={open.projects} onChange={keeper.keep} />
          </section>
        </div>
      </div>
    </Page>
  );
}

interface LeadProps {
  readonly kind: 'business' | 'consumer';
  readonly country: string | null;
  readonly timeZone: string | null;
}

function Lead({ kind, country: code, timeZone }: LeadProps) {
  const say = useSay();
  const now = useNow();
  const here = useWriter();
  const there = useWriter({ currency: 'XXX', timeZone: timeZone ?? here.timeZone });
  const country = useCountryName(code);
  const what = say(($) => $.clients.lead[kind]);
  return (
    <>
      {country === undefined ? what : say(($) => $.clients.lead.withCountry, { kind: what, country })}
      {there.time(now) !== here.time(now) &&
        ` · ${say(($) => $.clients.lead.there, { time: there.time(now) })}`}
    </>
  );
}

/** Somebody without projects can be taken away again, and brought back. */
function ClientMenu({ clientId, open, name }: ClientSheetProps & { readonly name: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const { offer } = useUndo();
  const remove = useCall('clients.remove');
  const putBack = useCall('clients.putBack');
  return (
    <MoreMenu
      label={say(($) => $.frame.more)}
      actions={[
        {
          id: 'remove',
          label: say(($) => $.clients.remove),
          onAction: () => {
            void remove.call({ clientId }).then((removed) => {
              if (removed.ok) {
                offer({
                  said: say(($) => $.clients.removed, { client: name }),
                  undo: () => {
                    void putBack.call({ card: open.card }).then(() => {
                      void navigate({ to: '/clients/$clientId', params: { clientId } });
                    });
                  },
                });
                void navigate({ to: '/clients', replace: true });
              }
            });
          },
        },
      ]}
    />
  );
}
