import type { Language } from '../../shared/model/basics.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import type { TypedProject } from './typedProject.ts';

interface TemplateFieldProps {
  readonly value: TypedProject['from'];
  /** The language that the paper will have, as soon as it is known. */
  readonly paper: Language | undefined;
  readonly problem: string | undefined;
  readonly onChange: (from: NonNullable<TypedProject['from']>) => void;
}

/** The agreement of a trade to begin from, or none. */
export function TemplateField({ value, paper, problem, onChange }: TemplateFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const templates = useAnswer('templates.list', { language });
  if (templates.status === 'waiting') {
    return <WaitingLines lines={4} />;
  }
  const trades = templates.status === 'here' ? templates.value : [];
  return (
    <div data-question="from">
      <RadioGroup
        label={say(($) => $.newProject.from.label)}
        kind="list"
        options={[
          ...trades.map(({ trade, name, about }) => ({ id: trade, label: name, hint: about })),
          {
            id: 'scratch' as const,
            label: say(($) => $.newProject.from.scratch),
            hint: say(($) => $.newProject.from.scratchHint),
          },
        ]}
        value={value}
        onChange={onChange}
        hint={hint()}
        problem={problem}
      />
    </div>
  );

  function hint(): string | undefined {
    if (templates.status === 'failed') {
      return say(($) => $.newProject.noTemplates);
    }
    return paper === undefined || paper === language
      ? undefined
      : say(($) => $.newProject.from.language, { language: say(($) => $.clients.card.language[paper]) });
  }
}
