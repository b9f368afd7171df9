import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffectEvent, useEffect, useRef, useState } from 'react';
import type { NewProject } from '../../shared/contract/newProject.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { DraftTrouble } from '../components/DraftTrouble.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { emptyClient } from '../clients/typedClient.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useCall } from '../data/useCall.ts';
import { useTyped } from '../data/useTyped.ts';
import { Page } from '../frame/Page.tsx';
import { ProjectColumn } from '../projects/ProjectColumn.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { ProfileFields } from '../settings/ProfileFields.tsx';
import { profileKeeper } from '../settings/profileKeeper.ts';
import { useProfile } from '../settings/useProfile.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import type { Missing } from './beginning.ts';
import { beginningOf } from './beginning.ts';
import styles from './NewProjectPage.module.css';
import { Question } from './Question.tsx';
import { TemplateField } from './TemplateField.tsx';
import { typedProject } from './typedProject.ts';
import { WhatFields } from './WhatFields.tsx';
import { WhenFields } from './WhenFields.tsx';
import { WhoFields } from './WhoFields.tsx';
import { suggestedCurrency } from './suggestedCurrency.ts';

/** For whom, what for, what to begin with, when: then the agreement is written. */
export function NewProjectPage() {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const { client: asked } = useSearch({ from: '/projects/new' });
  const clients = useAnswer('clients.list');
  const { profile } = useProfile();
  const { call, isWaiting, error } = useCall('projects.create');
  const { typed, change, drop } = useTyped({ kind: 'newProject' }, typedProject, () => ({
    isNewClient: false,
    clientId: null,
    client: emptyClient(language, profile.country ?? null),
    title: '',
    currency: null,
    from: null,
    start: null,
    concludedAtDistance: true,
  }));
  const [wasAsked, setAsked] = useState(false);
  // Own details stay on the page while they are being given.
  const [asksForOwn] = useState((profile.name ?? '').trim() === '' || profile.country === undefined);
  const form = useRef<HTMLFormElement>(null);
  const known = clients.status === 'here' ? clients.value : [];
  const isNewClient = typed.isNewClient || (clients.status === 'here' && known.length === 0);
  const chosen = known.find(({ clientId }) => clientId === typed.clientId);
  const party = isNewClient ? typed.client : chosen;
  const now = { ...typed, isNewClient, clientId: chosen?.clientId ?? null };
  const currency = suggestedCurrency(profile, party?.country ?? null);
  const beginning = beginningOf({ typed: now, currency, ownName: profile.name ?? '' });
  const missing = new Set<Missing>(wasAsked && !beginning.ok ? beginning.error : []);

  const takeAskedClient = useEffectEvent(() => {
    if (asked !== undefined && typed.clientId !== asked) {
      change({ clientId: asked, isNewClient: false });
    }
  });
  useEffect(() => takeAskedClient(), [asked]);

  function goOn(): void {
    setAsked(true);
    if (!beginning.ok) {
      focusFirst(beginning.error[0]);
      return;
    }
    void begin(beginning.value);
  }

  async function begin(project: NewProject): Promise<void> {
    // The project takes the own details over as they are kept, to the last letter typed.
    await profileKeeper.settled();
    const created = await call(project);
    if (created.ok) {
      drop();
      const { projectId } = created.value;
      void navigate({ to: '/projects/$projectId/draft', params: { projectId }, replace: true });
    }
  }

  /** After the problems stand there, so that readers hear them with the field. */
  function focusFirst(first: Missing | undefined): void {
    requestAnimationFrame(() =>
      form.current
        ?.querySelector<HTMLElement>(`[data-question~="${first ?? ''}"] :is(input, [role="spinbutton"])`)
        ?.focus(),
    );
  }

  return (
    <>
      <ProjectColumn />
      <Page
        title={say(($) => $.newProject.title)}
        lead={say(($) => $.newProject.lead)}
        strip={<ProjectStrip />}
        foot={{
          sentence: say(($) => $.newProject.foot),
          quiet: (
            <ButtonLink kind="quiet" to="/projects">
              {say(($) => $.newProject.leave)}
            </ButtonLink>
          ),
          primary: (
            <Button kind="primary" onPress={goOn} isPending={isWaiting}>
              {say(($) => $.newProject.goOn)}
            </Button>
          ),
        }}
      >
        <form
          ref={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          <DraftTrouble />
          {error !== undefined && <Trouble error={error} />}
          <Question title={say(($) => $.newProject.who.title)}>
            {clients.status === 'failed' && <Trouble error={clients.error} onRetry={clients.again} />}
            <WhoFields typed={now} known={known} missing={missing} onChange={change} />
          </Question>
          <Question title={say(($) => $.newProject.what.title)}>
            <WhatFields typed={now} suggested={currency} missing={missing} onChange={change} />
          </Question>
          <Question title={say(($) => $.newProject.from.title)}>
            <TemplateField
              value={typed.from}
              paper={party?.language}
              problem={
                missing.has('from')
                  ? say(($) => $.newProject.from.missing, { scratch: say(($) => $.newProject.from.scratch) })
                  : undefined
              }
              onChange={(from) => change({ from })}
            />
          </Question>
          <Question title={say(($) => $.newProject.when.title)}>
            <WhenFields
              typed={now}
              isConsumer={party?.kind === 'consumer'}
              missing={missing}
              onChange={change}
            />
          </Question>
          {asksForOwn && (
            <Question title={say(($) => $.newProject.you.title)} lead={say(($) => $.newProject.you.lead)}>
              <div data-question="ownName">
                <ProfileFields
                  extent="short"
                  nameProblem={
                    missing.has('ownName') ? say(($) => $.settings.profile.nameMissing) : undefined
                  }
                />
              </div>
            </Question>
          )}
        </form>
      </Page>
    </>
  );
}
