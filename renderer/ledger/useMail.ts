import { useState } from 'react';
import type { AppError } from '../../shared/contract/appError.ts';
import type { ReadMail } from '../../shared/contract/mail.ts';
import { MEGABYTE, MOST_MAIL_MEGABYTES } from '../../shared/contract/mail.ts';
import { useCall } from '../data/useCall.ts';

interface Mail {
  readonly read: (file: File) => void;
  readonly error: AppError | undefined;
}

/** Has an e-mail file read by the main process. What is too large is not even sent there. */
export function useMail(projectId: string, onRead: (mail: ReadMail) => void): Mail {
  const { call, error, forgetError } = useCall('mail.read');
  const [refused, setRefused] = useState<AppError>();
  const readFile = async (file: File) => {
    const bytes = await base64Of(file);
    if (bytes === null) {
      setRefused({ code: 'notRead', file: file.name });
      return;
    }
    const mail = await call({ projectId, fileName: file.name, bytes });
    if (mail.ok) {
      onRead(mail.value);
    }
  };
  return {
    error: refused ?? error,
    read: (file) => {
      forgetError();
      const megabytes = Math.ceil(file.size / MEGABYTE);
      const isTooLarge = file.size > MOST_MAIL_MEGABYTES * MEGABYTE;
      setRefused(
        isTooLarge
          ? { code: 'documentTooLarge', file: file.name, megabytes, most: MOST_MAIL_MEGABYTES }
          : undefined,
      );
      if (!isTooLarge) {
        void readFile(file);
      }
    },
  };
}

/** Null where the file cannot be read: moved away meanwhile, or a folder. */
function base64Of(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : null);
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
