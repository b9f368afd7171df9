import type { CheckedDispute } from '../../../shared/contract/checkedDispute.ts';
import { headline } from '../../../shared/explaining/headline.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { stepAddress } from '../path/stepAddress.ts';
import styles from './Check.module.css';

interface NothingToCheckProps {
  readonly here: DisputeHere;
  readonly checked: CheckedDispute;
}

/** No claim, or nothing that both have signed: what is missing, and the way there. */
export function NothingToCheck({ here, checked: { assessment } }: NothingToCheckProps) {
  const say = useSay();
  const { place, write } = here;
  const hasClaims = assessment.findings.length > 0;
  return (
    <DisputePage
      here={here}
      step="check"
      title={headline(say, write, assessment)}
      foot={{
        sentence: say(($) => $.findings.notAdvice),
        primary: hasClaims ? (
          <ButtonLink kind="primary" to="/projects/$projectId" params={{ projectId: place.projectId }}>
            {say(($) => $.check.toAgreement)}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" to={stepAddress('listen')} params={place}>
            {say(($) => $.check.toListen)}
          </ButtonLink>
        ),
      }}
    >
      <p className={styles.explanation}>
        {hasClaims ? say(($) => $.check.unsigned) : say(($) => $.check.noClaims)}
      </p>
    </DisputePage>
  );
}
