import { FileTrigger } from 'react-aria-components';
import { Button } from '../components/Button.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './EntryForm.module.css';

/** Chooses an e-mail that was saved as a file. */
export function MailChooser({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  return (
    <div className={styles.mail}>
      <FileTrigger
        acceptedFileTypes={['.eml', 'message/rfc822']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) {
            onFile(file);
          }
        }}
      >
        <Button size="small">{say(($) => $.ledger.form.fromMail)}</Button>
      </FileTrigger>
      <p>{say(($) => $.ledger.form.mailHint)}</p>
    </div>
  );
}
