import module from 'node:module';
import { COMMANDS } from './commands.ts';
import { terminal, WRONG_INPUT } from './terminal.ts';

// Keeps compiled code from one start to the next, where Node can (from 22.8 on; nothing happens before).
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// A reader that has seen enough, such as `head`, closes the pipe: that is no trouble of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

process.exitCode = await start(process.argv.slice(2));

async function start([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || !isCommand(name)) {
    const { runHelp } = await import('./help.ts');
    return runHelp(name, terminal);
  }
  try {
    const { run } = await COMMANDS[name]();
    return await run(rest, terminal);
  } catch (error) {
    const { tellSurprise } = await import('./surprise.ts');
    tellSurprise(terminal, error);
    return WRONG_INPUT;
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}
