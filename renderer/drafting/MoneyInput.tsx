import { minorDigits } from '../../shared/i18n/writer.ts';
import type { Money } from '../../shared/model/money.ts';
import { readAmount } from '../components/readAmount.ts';
import { useSay } from '../words/useSay.ts';
import { amountProblem } from '../components/amountProblem.ts';
import { useDrafting } from './drafting.ts';
import type { ReadFieldProps } from './ReadInput.tsx';
import { ReadInput } from './ReadInput.tsx';

/** An amount in the currency of the project. */
export function MoneyInput(props: ReadFieldProps<Money>) {
  const say = useSay();
  const { write } = useDrafting();
  return (
    <ReadInput
      {...props}
      look="figures"
      written={(amount) => write.money(amount)}
      read={(text) => {
        const amount = readAmount(text, { language: write.language, digits: minorDigits(write.currency) });
        return amount.ok
          ? { value: amount.value }
          : { problem: amountProblem(say, write, text, amount.error) };
      }}
    />
  );
}
