import type { AppError } from '../../shared/contract/appError.ts';

/** The place in the settings where the account for sending and its password are written. */
export const MAIL_ACCOUNT = 'mail-account';

/** Whether what went wrong is mended where the mail account is written. */
export function leadsToAccount({ code }: AppError): boolean {
  return code === 'noAccount' || code === 'noMailPassword';
}
