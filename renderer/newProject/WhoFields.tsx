import { useRef } from 'react';
import type { ClientSummary } from '../../shared/contract/clients.ts';
import { NewClientFields } from '../clients/NewClientFields.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SearchSelect } from '../components/SearchSelect.tsx';
import { useSay } from '../words/useSay.ts';
import type { Missing } from './beginning.ts';
import type { TypedProject } from './typedProject.ts';

export interface BeginningFieldsProps {
  readonly typed: TypedProject;
  readonly missing: ReadonlySet<Missing>;
  readonly onChange: (change: Partial<TypedProject>) => void;
}

/** A client who is known, or a new one written down right here. */
export function WhoFields({
  typed,
  known,
  missing,
  onChange,
}: BeginningFieldsProps & { readonly known: readonly ClientSummary[] }) {
  const say = useSay();
  const name = useRef<HTMLInputElement>(null);
  return (
    <>
      {known.length > 0 && (
        <RadioGroup
          label={say(($) => $.newProject.who.choice)}
          options={(['known', 'new'] as const).map((id) => ({ id, label: say(($) => $.newProject.who[id]) }))}
          value={typed.isNewClient ? 'new' : 'known'}
          onChange={(chosen) => onChange({ isNewClient: chosen === 'new' })}
        />
      )}
      {typed.isNewClient ? (
        <div data-question="clientName">
          <NewClientFields
            typed={typed.client}
            onChange={(change) => onChange({ client: { ...typed.client, ...change } })}
            asked={missing.has('clientName')}
            nameRef={name}
          />
        </div>
      ) : (
        <div data-question="client">
          <SearchSelect
            key={known.length}
            label={say(($) => $.newProject.who.label)}
            options={known.map(({ clientId, name: called, email }) => ({
              id: clientId,
              label: called.trim() === '' ? say(($) => $.clients.nameless) : called,
              ...(email === '' ? {} : { hint: email }),
            }))}
            value={typed.clientId}
            onChange={(clientId) => onChange({ clientId })}
            onClear={() => onChange({ clientId: null })}
            nothingChosen={say(($) => $.newProject.who.search)}
            nothingFound={say(($) => $.newProject.who.nothingFound, {
              newClient: say(($) => $.newProject.who.new),
            })}
            problem={missing.has('client') ? say(($) => $.newProject.who.missing) : undefined}
          />
        </div>
      )}
    </>
  );
}
