import { SaveCalendar } from '../calendar/SaveCalendar.tsx';
import { Button } from '../components/Button.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { useSample } from '../projects/useSample.ts';
import { useSay } from '../words/useSay.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { RemindersSection } from './RemindersSection.tsx';
import { SendingSection } from './SendingSection.tsx';
import styles from './SettingsPage.module.css';
import { useSettings } from './useSettings.ts';

/** What holds for the app as a whole; kept as chosen. */
export function SettingsPage() {
  const say = useSay();
  const start = useAnswer('app.start');
  const { settings, change, error } = useSettings();
  return (
    <Page title={say(($) => $.settings.title)} lead={say(($) => $.settings.lead)}>
      <div className={styles.settings}>
        {error !== undefined && <Trouble error={error} />}
        <RadioGroup
          label={say(($) => $.settings.language.label)}
          options={(['system', 'en', 'de'] as const).map((id) => ({
            id,
            label: say(($) => $.settings.language[id]),
          }))}
          value={settings.language}
          onChange={(language) => change({ language })}
          hint={say(($) => $.settings.language.hint)}
        />
        <RadioGroup
          label={say(($) => $.settings.theme.label)}
          options={(['system', 'light', 'dark'] as const).map((id) => ({
            id,
            label: say(($) => $.settings.theme[id]),
          }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
        <section>
          <h2>{say(($) => $.settings.profile.title)}</h2>
          <p>{say(($) => $.settings.profile.lead)}</p>
          <ProfileFields extent="all" />
        </section>
        <RemindersSection />
        <SendingSection />
        <section>
          <h2>{say(($) => $.settings.home.title)}</h2>
          <p>{say(($) => $.settings.home.text, { saveAsFile: say(($) => $.projects.saveAsFile) })}</p>
        </section>
        <section>
          <h2>{say(($) => $.calendar.file.title)}</h2>
          <SaveCalendar />
        </section>
        <BringSample />
        <section>
          <h2>{say(($) => $.settings.about.title)}</h2>
          {start.status === 'here' && (
            <p>{say(($) => $.settings.about.version, { version: start.value.version })}</p>
          )}
          <p>{say(($) => $.settings.about.notAdvice)}</p>
        </section>
      </div>
    </Page>
  );
}

/** As long as the made-up project is not there. */
function BringSample() {
  const say = useSay();
  const projects = useAnswer('projects.list');
  const { bring, isWaiting, error } = useSample();
  if (projects.status !== 'here' || projects.value.projects.some(({ isSample }) => isSample)) {
    return null;
  }
  return (
    <section>
      <h2>{say(($) => $.settings.sample.title)}</h2>
      <p>{say(($) => $.settings.sample.text)}</p>
      <div className={styles.action}>
        <Button size="small" onPress={bring} isPending={isWaiting}>
          {say(($) => $.settings.sample.bring)}
        </Button>
      </div>
      {error !== undefined && <Trouble error={error} />}
    </section>
  );
}
