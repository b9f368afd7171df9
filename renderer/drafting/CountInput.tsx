import { useSay } from '../words/useSay.ts';
import type { ReadFieldProps } from './ReadInput.tsx';
import { ReadInput } from './ReadInput.tsx';
import { readCount } from './readRate.ts';

interface CountInputProps extends ReadFieldProps<number> {
  readonly least?: number;
}

/** A whole number: pieces, rounds, days. */
export function CountInput({ least = 0, ...props }: CountInputProps) {
  const say = useSay();
  return (
    <ReadInput
      {...props}
      look="figures"
      written={String}
      read={(text) => {
        const count = readCount(text, least);
        return count === undefined
          ? { problem: say(($) => $.fields.quantity.atLeast, { least }) }
          : { value: count };
      }}
    />
  );
}
