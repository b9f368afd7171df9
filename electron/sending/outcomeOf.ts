import { z } from '../../shared/model/zod.ts';
import type { Delivered } from './courier.ts';
import { withoutSecret } from './withoutSecret.ts';

/** What nodemailer puts on its errors (nodemailer, lib/errors and SMTPConnection._formatError). */
const smtpError = z.object({
  code: z.string().optional(),
  /** The system's own code, where `code` replaced it. */
  originalCode: z.string().optional(),
  /** The command that was answered; `CONN` where none was. */
  command: z.string().optional(),
  /** The server's answer, where there was one. */
  response: z.string().optional(),
  responseCode: z.number().optional(),
});

type SmtpError = z.infer<typeof smtpError>;

interface Situation {
  /** The end of the message was on its way. */
  readonly isAllOut: boolean;
  /** Never in what is told, even where the server repeats it. */
  readonly password: string;
}

/** What an error in the conversation with the mail server means for the message. Nothing thrown at all: the connection has ended. */
export function outcomeOf(thrown: unknown, { isAllOut, password }: Situation): Delivered {
  const read = smtpError.safeParse(thrown);
  const error = read.success ? read.data : {};
  const words = withoutSecret(error.response ?? '', password);
  if (isAllOut) {
    // The answer to the message itself (_actionSMTPStream); nothing else tells what became of it.
    return error.code === 'EMESSAGE' && error.responseCode !== undefined
      ? refusal('refusedMessage', error, words)
      : { kind: 'uncertain' };
  }
  switch (error.code) {
    case 'EAUTH':
      return refusal('refusedSignIn', error, words);
    case 'EENVELOPE':
      return refusal(refusesRecipient(error) ? 'refusedRecipient' : 'refusedMessage', error, words);
    case 'EMESSAGE':
      return refusal('refusedMessage', error, words);
    default:
      return error.responseCode === undefined || error.command === 'STARTTLS'
        ? { kind: 'notReached', why: whyNotReached(error) }
        : { kind: 'notNow', words };
  }
}

/** RFC 5321, 4.2.1: what begins with 5 stays refused; what begins with 4 may be taken at another time. */
function refusal(
  kind: 'refusedSignIn' | 'refusedRecipient' | 'refusedMessage',
  { responseCode = 500 }: SmtpError,
  words: string,
): Delivered {
  return responseCode >= 500 ? { kind, words } : { kind: 'notNow', words };
}

/** `API`: the address was not even asked about. */
function refusesRecipient({ command }: SmtpError): boolean {
  return command === 'RCPT TO' || command === 'API';
}

const NO_SERVER = new Set(['ECONNREFUSED', 'EHOSTUNREACH']);
const OFFLINE = new Set(['ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN']);

/** Node's codes of what a certificate can lack: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE =
  /^(UNABLE_TO_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH_)/;

function whyNotReached({ code = '', originalCode = '' }: SmtpError) {
  if (code === 'EDNS' || OFFLINE.has(originalCode)) {
    return 'offline';
  }
  if (CERTIFICATE.test(originalCode)) {
    return 'certificate';
  }
  if (code === 'ETLS' || originalCode.startsWith('ERR_SSL_') || originalCode === 'EPROTO') {
    return 'notEncrypted';
  }
  if (code === 'ETIMEDOUT') {
    return 'noAnswer';
  }
  return NO_SERVER.has(originalCode) ? 'noServer' : 'cutOff';
}
