import type { FindingAccount, Happening } from '../../../shared/explaining/account.ts';
import type { Finding } from '../../../shared/rulebook/assessment.ts';
import { classes } from '../../components/classes.ts';
import { ClientWords } from '../../components/ClientWords.tsx';
import { TextLink } from '../../components/TextLink.tsx';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { agreedBeside } from './agreedBeside.ts';
import { WhatToAsk } from './WhatToAsk.tsx';
import styles from './FindingDetails.module.css';

interface FindingDetailsProps {
  readonly here: DisputeHere;
  readonly finding: Finding;
  readonly account: FindingAccount;
}

/** What a finding rests on: the words, the clause, the days, the sum. */
export function FindingDetails({ here, finding, account }: FindingDetailsProps) {
  const { write } = here;
  return (
    <div className={styles.details}>
      {account.quote !== '' && (
        <div className={styles.quote}>
          <ClientWords>{write.quote(account.quote)}</ClientWords>
        </div>
      )}
      <div className={styles.columns}>
        <Agreed here={here} account={account} />
        <Happened here={here} happened={account.happened} />
        {finding.outcome === 'clarify' ? (
          <WhatToAsk here={here} finding={finding} account={account} />
        ) : (
          <AddsUp account={account} />
        )}
      </div>
    </div>
  );
}

function Agreed({ here, account }: Omit<FindingDetailsProps, 'finding'>) {
  const say = useSay();
  return (
    <section>
      <h3 className={styles.label}>{say(($) => $.check.agreed)}</h3>
      <p>{agreedBeside(here, account, say)}</p>
      <ul className={styles.clauses}>
        {account.clauses.map(({ version, clause, words }) => (
          <li key={`${version} ${clause}`}>
            <TextLink
              to="/projects/$projectId"
              params={{ projectId: here.place.projectId }}
              search={{ version, clause }}
            >
              {words}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Happened({
  here: { write, dispute },
  happened,
}: {
  readonly here: DisputeHere;
  readonly happened: readonly Happening[];
}) {
  const say = useSay();
  const year = Number(write.dayOf(dispute.receivedAt).slice(0, 4));
  return (
    <section>
      <h3 className={styles.label}>{say(($) => $.check.happened)}</h3>
      <ol className={styles.happened}>
        {happened.map(({ day, text, clause }, place) => (
          <li key={place}>
            <time dateTime={day} title={write.fullDay(day)}>
              {write.day(day, year)}
            </time>
            <span>
              {text}
              {clause !== undefined && <span className={styles.clause}>{`\u00a0${clause}`}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sum line by line; where there is nothing to add up, the reason in words. */
function AddsUp({ account: { working, reasons } }: { readonly account: FindingAccount }) {
  const say = useSay();
  if (working.length === 0) {
    return (
      <section>
        <h3 className={styles.label}>{say(($) => $.check.why)}</h3>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </section>
    );
  }
  return (
    <section>
      <h3 className={styles.label}>{say(($) => $.check.adds)}</h3>
      <dl className={styles.lines}>
        {working.map(({ label, value, kind }, place) => (
          <div key={place} className={classes(styles.line, styles[kind])}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
