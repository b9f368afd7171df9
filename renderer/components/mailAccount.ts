/** The place in the settings where the account for sending and its password are written. */
export const MAIL_ACCOUNT = 'mail-account';
