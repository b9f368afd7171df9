import { useState } from 'react';
import type { SavedFile } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { sayTrouble } from '../../shared/i18n/sayTrouble.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { PasswordField } from '../components/PasswordField.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';
import styles from './SignWithCertificate.module.css';

interface SignWithCertificateProps {
  readonly place: { readonly projectId: string; readonly number: number };
  readonly onSaved: (saved: SavedFile) => void;
}

/** Signs the PDF with the freelancer's own certificate. The password lives only as long as the dialog. */
export function SignWithCertificate({ place, onSaved }: SignWithCertificateProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {say(($) => $.papers.certificate.action)}
      </Button>
      {isAsking && (
        <AskPassword
          place={place}
          onSaved={(saved) => {
            setAsking(false);
            onSaved(saved);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function AskPassword({
  place,
  onSaved,
  onClose,
}: SignWithCertificateProps & { readonly onClose: () => void }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const { call, error, isWaiting, forgetError } = useCall('agreements.saveSignedPdf');

  async function sign(): Promise<void> {
    const result = await call({ ...place, password });
    if (result.ok && result.value !== null) {
      onSaved(result.value);
    }
  }

  return (
    <Dialog
      title={say(($) => $.papers.certificate.title)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(($) => $.papers.certificate.leave)}</Button>
          <Button kind="primary" type="submit" form="certificate" isPending={isWaiting}>
            {say(($) => $.papers.certificate.choose)}
          </Button>
        </>
      }
    >
      <form
        id="certificate"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void sign();
        }}
      >
        <p>{say(($) => $.papers.certificate.proves)}</p>
        <PasswordField
          label={say(($) => $.papers.certificate.password)}
          value={password}
          onChange={(typed) => {
            setPassword(typed);
            forgetError();
          }}
          hint={say(($) => $.papers.certificate.hint)}
          problem={error === undefined ? undefined : problemWords(say, error)}
          autoFocus
        />
      </form>
    </Dialog>
  );
}

function problemWords(say: Say, error: AppError): string {
  const { sentence, next } = sayTrouble(say, error);
  return `${sentence} ${next}`;
}
