import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { CommandName } from './commands.ts';
import type { Terminal } from './terminal.ts';
import { DONE, WRONG_USAGE } from './terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{
    args: string[];
    options: Given & { help: { type: 'boolean' } };
    allowPositionals: true;
    strict: true;
  }>
>;

/** What was asked for, or the exit code where that is told already: help was asked for, or the words do not fit the command. */
export async function readUsage<Given extends Options>(
  name: CommandName,
  args: readonly string[],
  options: Given,
  terminal: Terminal,
): Promise<{ readonly parsed: Parsed<Given> } | { readonly code: number }> {
  let parsed: Parsed<Given>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return { code: await refuse(name, terminal, error instanceof Error ? error.message : String(error)) };
  }
  if ((parsed.values as { help?: boolean }).help === true) {
    const { commandHelp } = await import('./help.ts');
    terminal.write(commandHelp(name));
    return { code: DONE };
  }
  return { parsed };
}

/** Wrong usage: what is wrong, and how the command is used. */
export async function refuse(name: CommandName, terminal: Terminal, what: string): Promise<number> {
  const { commandHelp } = await import('./help.ts');
  terminal.complain(`common-ground ${name}: ${what}\n\n${commandHelp(name)}`);
  return WRONG_USAGE;
}
