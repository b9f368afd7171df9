import type { Abilities } from '../../shared/contract/abilities.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useSay } from '../words/useSay.ts';
import { useSettings } from './useSettings.ts';

/** Being there to remind: with the window closed, and from the start of the computer on. */
export function GoingOn({ abilities }: { readonly abilities: Abilities }) {
  const say = useSay();
  const { settings, change, error } = useSettings();
  const { staysInTray = false, startsWithSystem = false } = settings;
  const isQuiet = abilities.staysInTray === 'always' || (abilities.staysInTray === 'choice' && staysInTray);
  return (
    <>
      {abilities.staysInTray === 'always' && <p>{say(($) => $.reminderSettings.staysAlways)}</p>}
      {abilities.staysInTray === 'noTray' && <p>{say(($) => $.reminderSettings.noTray)}</p>}
      {abilities.staysInTray === 'choice' && (
        <Checkbox
          isSelected={staysInTray}
          onChange={(isOn) => change({ staysInTray: isOn })}
          hint={say(($) => $.reminderSettings.stayHint)}
        >
          {say(($) => $.reminderSettings.stay)}
        </Checkbox>
      )}
      {abilities.startsWithSystem !== 'cannot' && (
        <Checkbox
          isSelected={startsWithSystem}
          onChange={(isOn) => change({ startsWithSystem: isOn })}
          hint={startHint(say, abilities, isQuiet)}
        >
          {say(($) => $.reminderSettings.start)}
        </Checkbox>
      )}
      {error !== undefined && <Trouble error={error} />}
    </>
  );
}

function startHint(say: Say, { startsWithSystem }: Abilities, isQuiet: boolean): string {
  if (startsWithSystem === 'needsApproval') {
    return say(($) => $.reminderSettings.needsApproval);
  }
  return isQuiet ? say(($) => $.reminderSettings.startHintQuiet) : say(($) => $.reminderSettings.startHint);
}
