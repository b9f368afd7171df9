import type { CommandName } from './commands.ts';
import { COMMANDS } from './commands.ts';
import { plainText } from './plainText.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_USAGE } from './terminal.ts';
import { VERSION } from './version.ts';
import { wrapText } from './textWidth.ts';
import { terminalWords } from './words.ts';

const USAGE: Readonly<Record<CommandName, string>> = {
  validate: 'common-ground validate FILE…',
  check: 'common-ground check FILE… [--dispute ID] [--json]',
  offer:
    'common-ground offer FILE [--dispute ID] --out OFFER.pdf [--eml MAIL.eml] [--language en|de] [--valid-days N] [--force]',
  letter:
    'common-ground letter FILE --kind acknowledgement|response|followUp [--dispute ID] --out MAIL.eml [--force]',
  agreement: 'common-ground agreement FILE --out AGREEMENT.pdf [--version N] [--language en|de] [--force]',
  updates: 'common-ground updates FILE… --from DAY --to DAY [--as-of INSTANT] [--json]',
  calendar: 'common-ground calendar FILE --out CALENDAR.ics [--force]',
  verify: 'common-ground verify FILE [--json]',
  sample: 'common-ground sample [--out FILE] [--language en|de] [--force]',
};

/** Without a command, with `--help`, or with a word that is no command. */
export function runHelp(name: string | undefined, terminal: Terminal): number {
  const say = terminalWords();
  switch (name) {
    case '--version':
    case '-v':
      terminal.write(VERSION);
      return DONE;
    case '--help':
    case '-h':
    case 'help':
      terminal.write(overview());
      return DONE;
    case undefined:
      terminal.complain(overview());
      return WRONG_USAGE;
    default:
      terminal.complain(`${plainText(say(($) => $.terminal.unknownCommand, { name }))}\n\n${overview()}`);
      return WRONG_USAGE;
  }
}

export function commandHelp(name: CommandName, columns: number): string {
  const say = terminalWords();
  const words = [
    say(($) => $.terminal.does[name]),
    say(($) => $.terminal.details[name]),
    say(($) => $.terminal.exitCodes),
  ];
  return [USAGE[name], ...words.flatMap((one) => ['', ...wrapText(one, columns)])].join('\n');
}

function overview(): string {
  const say = terminalWords();
  // The table of commands has exactly these keys.
  const names = Object.keys(COMMANDS) as CommandName[];
  const width = Math.max(...names.map((name) => name.length));
  return [
    say(($) => $.terminal.intro),
    '',
    ...names.map((name) => `  ${name.padEnd(width)}  ${say(($) => $.terminal.does[name])}`),
    '',
    say(($) => $.terminal.more),
  ].join('\n');
}
