import { Select } from '../components/Select.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useSettings } from '../settings/useSettings.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import styles from './YouRead.module.css';

/** The language of the screens, as the machine has it until it is chosen. */
export function YouRead() {
  const say = useSay();
  const language = useLanguage();
  const { settings, change, error } = useSettings();
  return (
    <div className={styles.field}>
      <Select
        label={say(($) => $.firstRun.youRead)}
        options={(['en', 'de'] as const).map((id) => ({ id, label: say(($) => $.settings.language[id]) }))}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <p className={styles.hint}>
        {settings.language === 'system' ? say(($) => $.firstRun.takenFrom) : say(($) => $.firstRun.chosen)}
      </p>
      {error !== undefined && <Trouble error={error} />}
    </div>
  );
}
