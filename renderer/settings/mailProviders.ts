interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls';
}

interface MailProvider {
  readonly name: string;
  /** null: it lets programs in only in ways that are not known here. */
  readonly server: MailServer | null;
  /** What it asks of the person beside the password that they know. */
  readonly asks?: 'appPassword' | 'allow' | 'ownPassword' | 'browserOnly';
}

/** Where the usual providers take messages from programs, as their help pages say (2026). */
export const MAIL_PROVIDERS = {
  fastmail: {
    name: 'Fastmail',
    server: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
    asks: 'appPassword',
  },
  gmail: {
    name: 'Gmail',
    server: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
    asks: 'appPassword',
  },
  gmx: { name: 'GMX', server: { host: 'mail.gmx.net', port: 587, security: 'starttls' }, asks: 'allow' },
  icloud: {
    name: 'iCloud',
    server: { host: 'smtp.mail.me.com', port: 587, security: 'starttls' },
    asks: 'appPassword',
  },
  infomaniak: {
    name: 'Infomaniak',
    server: { host: 'mail.infomaniak.com', port: 465, security: 'tls' },
  },
  ionosCom: { name: 'IONOS (ionos.com)', server: { host: 'smtp.ionos.com', port: 465, security: 'tls' } },
  ionosDe: { name: 'IONOS (ionos.de)', server: { host: 'smtp.ionos.de', port: 465, security: 'tls' } },
  mailbox: { name: 'mailbox.org', server: { host: 'smtp.mailbox.org', port: 465, security: 'tls' } },
  outlook: { name: 'Outlook.com, Microsoft 365', server: null, asks: 'browserOnly' },
  posteo: { name: 'Posteo', server: { host: 'posteo.de', port: 465, security: 'tls' } },
  strato: { name: 'STRATO', server: { host: 'smtp.strato.de', port: 465, security: 'tls' } },
  telekom: {
    name: 'Telekom (T-Online)',
    server: { host: 'securesmtp.t-online.de', port: 465, security: 'tls' },
    asks: 'ownPassword',
  },
  webde: {
    name: 'WEB.DE',
    server: { host: 'smtp.web.de', port: 587, security: 'starttls' },
    asks: 'allow',
  },
  yahoo: {
    name: 'Yahoo',
    server: { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
    asks: 'appPassword',
  },
} as const satisfies Readonly<Record<string, MailProvider>>;

export type MailProviderId = keyof typeof MAIL_PROVIDERS;

export function providerOf(id: MailProviderId): MailProvider {
  return MAIL_PROVIDERS[id];
}
