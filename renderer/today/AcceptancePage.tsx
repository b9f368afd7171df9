import { weekdayWords } from '../dispute/dayWords.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { AgreedCriteria } from './AgreedCriteria.tsx';
import type { ItemOf, ItemPageProps } from './itemPageProps.ts';
import { RecordPage } from './RecordPage.tsx';

/** Work that the client has and that silence will accept. */
export function AcceptancePage({ item, recording }: ItemPageProps<ItemOf<'acceptance'>>) {
  const say = useSay();
  const write = useWriter(item);
  const { title, projectTitle } = item;
  return (
    <RecordPage
      item={item}
      recording={recording}
      heading={say(($) => $.today.acceptance.heading, { title, client: item.called })}
      lead={say(($) => $.today.acceptance.lead, {
        day: weekdayWords(write, item.when.day),
        project: projectTitle,
      })}
      action={say(($) => $.today.acceptance.record)}
    >
      <AgreedCriteria projectId={item.projectId} deliverable={item.deliverable} />
    </RecordPage>
  );
}
