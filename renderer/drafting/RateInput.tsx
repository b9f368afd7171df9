import type { Rate } from '../../shared/model/money.ts';
import { useSay } from '../words/useSay.ts';
import { useDrafting } from './drafting.ts';
import type { ReadFieldProps } from './ReadInput.tsx';
import { ReadInput } from './ReadInput.tsx';
import { readRate } from './readRate.ts';

/** Per cent, kept in basis points. */
export function RateInput(props: ReadFieldProps<Rate>) {
  const say = useSay();
  const { write } = useDrafting();
  return (
    <ReadInput
      {...props}
      look="figures"
      written={(rate) => write.rate(rate)}
      read={(text) => {
        const rate = readRate(text);
        return rate === undefined
          ? { problem: say(($) => $.drafting.unread.rate, { example: write.rate(250) }) }
          : { value: rate };
      }}
    />
  );
}
