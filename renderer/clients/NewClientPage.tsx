import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useTyped } from '../data/useTyped.ts';
import { Page } from '../frame/Page.tsx';
import { useSettings } from '../settings/useSettings.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { ClientColumn } from './ClientColumn.tsx';
import { ClientStrip } from './ClientStrip.tsx';
import { NewClientFields } from './NewClientFields.tsx';
import styles from './NewClientPage.module.css';
import { emptyClient, typedClient } from './typedClient.ts';

/** Somebody to work for, written down with what is known so far. */
export function NewClientPage() {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const { settings } = useSettings();
  const { call, isWaiting, error } = useCall('clients.add');
  const { typed, change, drop } = useTyped({ kind: 'newClient' }, typedClient, () =>
    emptyClient(language, settings.profile?.country ?? null),
  );
  const [asked, setAsked] = useState(false);
  const name = useRef<HTMLInputElement>(null);

  function keep(): void {
    setAsked(true);
    if (typed.name.trim() === '') {
      name.current?.focus();
      return;
    }
    void call(typed).then((added) => {
      if (added.ok) {
        drop();
        void navigate({
          to: '/clients/$clientId',
          params: { clientId: added.value.id },
          replace: true,
        });
      }
    });
  }

  return (
    <>
      <ClientColumn />
      <Page
        title={say(($) => $.clients.new.title)}
        lead={say(($) => $.clients.new.lead)}
        strip={<ClientStrip />}
        foot={{
          sentence: say(($) => $.clients.new.foot),
          quiet: (
            <ButtonLink kind="quiet" to="/clients">
              {say(($) => $.clients.new.leave)}
            </ButtonLink>
          ),
          primary: (
            <Button kind="primary" onPress={keep} isPending={isWaiting}>
              {say(($) => $.clients.new.keep)}
            </Button>
          ),
        }}
      >
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <DraftTrouble />
          {error !== undefined && <Trouble error={error} />}
          <NewClientFields typed={typed} onChange={change} asked={asked} nameRef={name} autoFocus />
        </form>
      </Page>
    </>
  );
}
