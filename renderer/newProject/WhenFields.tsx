import { DayField } from '../components/DayField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { useSay } from '../words/useSay.ts';
import type { BeginningFieldsProps } from './WhoFields.tsx';

/** The first day of the work, and whether one meets before. */
export function WhenFields({
  typed,
  isConsumer,
  missing,
  onChange,
}: BeginningFieldsProps & { readonly isConsumer: boolean }) {
  const say = useSay();
  return (
    <>
      <div data-question="start">
        <DayField
          label={say(($) => $.newProject.when.label)}
          value={typed.start}
          onChange={(start) => onChange({ start })}
          hint={say(($) => $.newProject.when.hint)}
          problem={missing.has('start') ? say(($) => $.newProject.when.missing) : undefined}
        />
      </div>
      <RadioGroup
        label={say(($) => $.newProject.when.met)}
        kind="list"
        options={[
          {
            id: 'atDistance',
            label: say(($) => $.newProject.when.atDistance),
            ...(isConsumer ? { hint: say(($) => $.newProject.when.atDistanceHint) } : {}),
          },
          { id: 'inPerson', label: say(($) => $.newProject.when.inPerson) },
        ]}
        value={typed.concludedAtDistance ? 'atDistance' : 'inPerson'}
        onChange={(chosen) => onChange({ concludedAtDistance: chosen === 'atDistance' })}
      />
    </>
  );
}
