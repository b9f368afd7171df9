import type { Ref } from 'react';
import { useState } from 'react';
import { currencyOf } from '../../shared/model/countries.ts';
import { looksLikeEmail } from '../clients/looksLikeEmail.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SearchSelect } from '../components/SearchSelect.tsx';
import { TextArea, TextField } from '../components/TextField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCountries, useCurrencies, useTimeZones } from '../words/usePlaces.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import styles from './ProfileFields.module.css';
import { useProfile } from './useProfile.ts';

interface ProfileFieldsProps {
  /** `short`: what an agreement cannot do without. */
  readonly extent: 'all' | 'short';
  readonly nameRef?: Ref<HTMLInputElement>;
  readonly nameProblem?: string | undefined;
}

/** The person's own details as agreements and letters carry them, kept as typed. */
export function ProfileFields({ extent, nameRef, nameProblem }: ProfileFieldsProps) {
  const say = useSay();
  const { profile, change, error, retry } = useProfile();
  const countries = useCountries();
  const nothingFound = say(($) => $.clients.card.nothingFound);
  const [wasLeft, setLeft] = useState(true);
  const email = profile.email ?? '';
  return (
    <div className={styles.fields}>
      {error !== undefined && <Trouble error={error} onRetry={retry} />}
      <TextField
        label={say(($) => $.settings.profile.name)}
        value={profile.name ?? ''}
        onChange={(name) => change({ name })}
        problem={nameProblem}
        {...(nameRef === undefined ? {} : { inputRef: nameRef })}
      />
      <TextField
        label={say(($) => $.settings.profile.trade)}
        value={profile.trade ?? ''}
        onChange={(trade) => change({ trade })}
        hint={say(($) => $.settings.profile.tradeHint)}
      />
      <TextField
        label={say(($) => $.clients.card.email)}
        value={email}
        onChange={(words) => {
          setLeft(false);
          change({ email: words });
        }}
        onBlur={() => setLeft(true)}
        problem={wasLeft && !looksLikeEmail(email) ? say(($) => $.clients.card.emailUnclear) : undefined}
      />
      {extent === 'all' && (
        <>
          <TextField
            label={say(($) => $.clients.card.phone)}
            value={profile.phone ?? ''}
            onChange={(phone) => change({ phone })}
          />
          <TextArea
            label={say(($) => $.clients.card.postalAddress)}
            value={profile.postalAddress ?? ''}
            onChange={(postalAddress) => change({ postalAddress })}
          />
        </>
      )}
      <SearchSelect
        label={say(($) => $.clients.card.country)}
        options={countries}
        value={profile.country ?? null}
        onChange={(country) => {
          // What is charged in is taken from the country once, and then is the person's own choice.
          const currency = profile.currency ?? currencyOf(country);
          change({ country, ...(currency === undefined ? {} : { currency }) });
        }}
        nothingFound={nothingFound}
      />
      {extent === 'all' && <Habits />}
    </div>
  );
}

/** What new projects take over: language, time zone and currency. */
function Habits() {
  const say = useSay();
  const screens = useLanguage();
  const { profile, change } = useProfile();
  const zones = useTimeZones();
  const currencies = useCurrencies();
  const nothingFound = say(($) => $.clients.card.nothingFound);
  return (
    <>
      <RadioGroup
        label={say(($) => $.settings.profile.language)}
        options={(['en', 'de'] as const).map((id) => ({
          id,
          label: say(($) => $.clients.card.language[id]),
        }))}
        value={profile.language ?? screens}
        onChange={(language) => change({ language })}
      />
      <SearchSelect
        label={say(($) => $.clients.card.timeZone)}
        options={zones}
        value={profile.timeZone ?? null}
        onChange={(timeZone) => change({ timeZone })}
        nothingChosen={say(($) => $.settings.profile.zoneOfMachine, {
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        })}
        nothingFound={nothingFound}
        hint={say(($) => $.settings.profile.timeZoneHint)}
      />
      <SearchSelect
        label={say(($) => $.settings.profile.currency)}
        options={currencies}
        value={profile.currency ?? null}
        onChange={(currency) => change({ currency })}
        nothingFound={nothingFound}
      />
    </>
  );
}
