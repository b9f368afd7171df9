import module from 'node:module';
import { COMMANDS } from './commands.ts';
import { terminal } from './terminal.ts';

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
  const load = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
  if (load === undefined) {
    const { runHelp } = await import('./help.ts');
    return runHelp(name, terminal);
  }
  const { run } = await load();
  return run(rest, terminal);
}
