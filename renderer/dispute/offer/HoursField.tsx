import { useState } from 'react';
import type { Writer } from '../../../shared/i18n/writer.ts';
import { TextField } from '../../components/TextField.tsx';
import { useSay } from '../../words/useSay.ts';
import { readHours } from './readHours.ts';

interface HoursFieldProps {
  readonly label: string;
  readonly minutes: number | undefined;
  readonly write: Writer;
  readonly onChange: (minutes: number | undefined) => void;
  readonly hint?: string;
}

/** Hours, with parts of an hour behind a comma or a point; kept in minutes. */
export function HoursField({ label, minutes, write, onChange, hint }: HoursFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setIsLeft] = useState(false);
  const saved = minutes === undefined ? '' : write.number(Math.round((minutes / 60) * 100) / 100);
  const shown = typed ?? saved;
  const read = readHours(shown);
  return (
    <TextField
      label={label}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        setIsLeft(false);
        const hours = readHours(text);
        if (hours.ok) {
          onChange(hours.value);
        }
      }}
      onBlur={() => {
        setIsLeft(true);
        if (read.ok) {
          setTyped(undefined);
        }
      }}
      hint={hint}
      problem={
        isLeft && !read.ok
          ? say(($) => $.offerPage.fields.hoursProblem, { example: write.number(1.5) })
          : undefined
      }
    />
  );
}
