import type { Ref } from 'react';
import type { Language } from '../../shared/model/basics.ts';
import { language } from '../../shared/model/basics.ts';
import type { ClientCard, FormOfAddress } from '../../shared/model/client.ts';
import { formOfAddress } from '../../shared/model/client.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SearchSelect } from '../components/SearchSelect.tsx';
import { useCountries } from '../words/usePlaces.ts';
import { useSay } from '../words/useSay.ts';

interface FieldOf<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function WhoField({ value, onChange }: FieldOf<boolean>) {
  const say = useSay();
  return (
    <RadioGroup
      label={say(($) => $.clients.card.isCompany.label)}
      options={(['person', 'company'] as const).map((id) => ({
        id,
        label: say(($) => $.clients.card.isCompany[id]),
      }))}
      value={value ? 'company' : 'person'}
      onChange={(chosen) => onChange(chosen === 'company')}
    />
  );
}

export function KindField({ value, onChange }: FieldOf<ClientCard['kind']>) {
  const say = useSay();
  return (
    <RadioGroup
      label={say(($) => $.clients.card.kind.label)}
      options={(['business', 'consumer'] as const).map((id) => ({
        id,
        label: say(($) => $.clients.card.kind[id]),
      }))}
      value={value}
      onChange={onChange}
      hint={say(($) => $.clients.card.kind.hint)}
    />
  );
}

interface CountryFieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly problem?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function CountryField({ value, onChange, problem, inputRef }: CountryFieldProps) {
  const say = useSay();
  const countries = useCountries();
  return (
    <SearchSelect
      label={say(($) => $.clients.card.country)}
      options={countries}
      value={value}
      onChange={onChange}
      onClear={() => onChange(null)}
      nothingFound={say(($) => $.clients.card.nothingFound)}
      problem={problem}
      {...(inputRef === undefined ? {} : { inputRef })}
    />
  );
}

export function LanguageField({ value, onChange }: FieldOf<Language>) {
  const say = useSay();
  return (
    <RadioGroup
      label={say(($) => $.clients.card.language.label)}
      options={language.options.map((id) => ({ id, label: say(($) => $.clients.card.language[id]) }))}
      value={value}
      onChange={onChange}
    />
  );
}

export function FormOfAddressField({ value, onChange }: FieldOf<FormOfAddress>) {
  const say = useSay();
  return (
    <RadioGroup
      label={say(($) => $.clients.card.formOfAddress.label)}
      options={formOfAddress.options
        .toReversed()
        .map((id) => ({ id, label: say(($) => $.clients.card.formOfAddress[id]) }))}
      value={value}
      onChange={onChange}
    />
  );
}
