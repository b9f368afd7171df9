import { agreementLines } from '../../../shared/offers/agreementLines.ts';
import { Button } from '../../components/Button.tsx';
import { useSay } from '../../words/useSay.ts';
import { useReadOnly } from '../readOnly.ts';
import type { OptionTableProps } from './OptionTable.tsx';

/** One more option: what the agreement gives, in the client's language, to be changed from there. */
export function AddOption({ terms, edits }: Omit<OptionTableProps, 'here'>) {
  const say = useSay();
  const { project, assessment, offer, client } = terms;
  if (useReadOnly()) {
    return null;
  }
  return (
    <div data-add-option>
      <Button
        size="small"
        onPress={() =>
          edits.addOption(
            client.say(($) => $.offer.optionTitles.byAgreement),
            agreementLines(project, assessment, client.language, offer.efforts),
          )
        }
      >
        {say(($) => $.offerPage.addOption)}
      </Button>
    </div>
  );
}
