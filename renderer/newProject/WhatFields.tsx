import { SearchSelect } from '../components/SearchSelect.tsx';
import { TextField } from '../components/TextField.tsx';
import { useCurrencies } from '../words/usePlaces.ts';
import { useSay } from '../words/useSay.ts';
import type { BeginningFieldsProps } from './WhoFields.tsx';

/** The title, and what is charged in. */
export function WhatFields({
  typed,
  suggested,
  missing,
  onChange,
}: BeginningFieldsProps & { readonly suggested: string | null }) {
  const say = useSay();
  const currencies = useCurrencies();
  return (
    <>
      <div data-question="title">
        <TextField
          label={say(($) => $.newProject.what.label)}
          value={typed.title}
          onChange={(title) => onChange({ title })}
          hint={say(($) => $.newProject.what.hint)}
          problem={missing.has('title') ? say(($) => $.newProject.what.missing) : undefined}
        />
      </div>
      <div data-question="currency">
        <SearchSelect
          label={say(($) => $.newProject.what.currency)}
          options={currencies}
          value={typed.currency ?? suggested}
          onChange={(currency) => onChange({ currency })}
          nothingFound={say(($) => $.clients.card.nothingFound)}
          problem={missing.has('currency') ? say(($) => $.newProject.what.currencyMissing) : undefined}
        />
      </div>
    </>
  );
}
