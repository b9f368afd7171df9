import { ButtonLink } from '../components/ButtonLink.tsx';
import { MoneyField } from '../components/MoneyField.tsx';
import { Payments } from '../agreement/Payments.tsx';
import { versionNumbered } from '../../shared/explaining/context.ts';
import { afterPreposition } from '../../shared/i18n/afterPreposition.ts';
import { useAnswer } from '../data/useAnswer.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import type { ItemOf, ItemPageProps } from './itemPageProps.ts';
import { RecordPage } from './RecordPage.tsx';
import { weekdayWords } from '../dispute/dayWords.ts';

/** Money that should be here; what came is written down, or the client is reminded. */
export function PaymentPage({ item, recording }: ItemPageProps<ItemOf<'payment'>>) {
  const say = useSay();
  const language = useLanguage();
  const write = useWriter(item);
  const { key, label, amount, open, clientName, projectId, askedOn } = item;
  const read = useAnswer('projects.read', { projectId });
  const terms = {
    label,
    day: weekdayWords(write, item.when.day),
    project: item.projectTitle,
    amount: write.money(amount),
    paid: write.money(amount - open),
  };
  const called = afterPreposition(language, item.called);
  return (
    <RecordPage
      item={item}
      recording={recording}
      heading={say(($) => $.today.payment.heading, {
        amount: write.money(open),
        client: afterPreposition(language, clientName),
      })}
      lead={
        <>
          {open < amount
            ? say(($) => $.today.payment.leadPart, terms)
            : say(($) => $.today.payment.lead, terms)}{' '}
          {askedOn !== undefined &&
            say(($) => $.today.payment.asked, { client: called, day: weekdayWords(write, askedOn) })}
        </>
      }
      action={say(($) => $.today.payment.record)}
      quiet={
        <ButtonLink kind="quiet" to="/today" search={{ item: key, write: true }}>
          {say(($) => $.today.payment.remind, { client: called })}
        </ButtonLink>
      }
      fields={({ draft, change, problemOf }) => (
        <MoneyField
          label={say(($) => $.today.payment.amount)}
          writer={write}
          value={draft.amount}
          onChange={(came) => change({ amount: came })}
          problem={problemOf('amount')}
        />
      )}
    >
      {read.status === 'here' && <InstalmentsOf open={read.value} />}
    </RecordPage>
  );
}

function InstalmentsOf({ open: { project, standing } }: { readonly open: OpenProject }) {
  const write = useWriter(project);
  const version = versionNumbered(project, standing.versionInForce);
  return version === undefined ? null : <Payments version={version} standing={standing} write={write} />;
}
