import { parseArgs } from 'node:util';
import type { CommandName } from './commands.ts';
import { plainText } from './plainText.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_USAGE } from './terminal.ts';

/** What a command may be told: `text` takes what follows it, `flag` stands alone. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>;

export interface Usage<Given extends Options> {
  /** What stands without an option before it. */
  readonly files: readonly string[];
  readonly text: { readonly [Name in keyof Given as Given[Name] extends 'text' ? Name : never]?: string };
  readonly flags: { readonly [Name in keyof Given as Given[Name] extends 'flag' ? Name : never]?: true };
}

type Misuse = 'unknownOption' | 'missingValue' | 'unwantedValue';

/** What was asked for, or the exit code where that is told already: help was asked for, or the words do not fit the command. */
export async function readUsage<const Given extends Options>(
  name: CommandName,
  args: readonly string[],
  options: Given,
  terminal: Terminal,
): Promise<Usage<Given> | { readonly code: number }> {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        Object.entries(options).map(([option, kind]) => [
          option,
          { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
        ]),
      ),
    },
    allowPositionals: true,
    // Told in the words and the language of this program instead.
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    const { commandHelp } = await import('./help.ts');
    terminal.write(commandHelp(name, terminal.columns));
    return { code: DONE };
  }

  const files: string[] = [];
  const text: Record<string, string> = {};
  const flags: Record<string, true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') {
      files.push(token.value);
    } else if (token.kind === 'option') {
      const misuse = misuseOf(token, options);
      if (misuse !== undefined) {
        const { terminalWords } = await import('./words.ts');
        const option = token.rawName;
        const told = terminalWords()(($) => $.terminal[misuse], { option });
        return { code: await refuse(name, terminal, told) };
      }
      if (token.value === undefined) {
        flags[token.name] = true;
      } else {
        text[token.name] = token.value;
      }
    }
  }
  return { files, text, flags };
}

function misuseOf(
  {
    name,
    value,
    inlineValue,
  }: {
    readonly name: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  options: Options,
): Misuse | undefined {
  if (!Object.hasOwn(options, name)) {
    return 'unknownOption';
  }
  if (options[name] === 'flag') {
    return value === undefined ? undefined : 'unwantedValue';
  }
  const isAnotherOption = inlineValue !== true && value?.startsWith('-') === true && value !== '-';
  return value === undefined || value === '' || isAnotherOption ? 'missingValue' : undefined;
}

/** Wrong usage: what is wrong, and how the command is used. */
export async function refuse(name: CommandName, terminal: Terminal, what: string): Promise<number> {
  const { commandHelp } = await import('./help.ts');
  terminal.complain(`common-ground ${name}: ${plainText(what)}\n\n${commandHelp(name, terminal.columns)}`);
  return WRONG_USAGE;
}
