import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/**
 * One instance for each userData folder, as Electron keeps it. The holder writes its process id into a file that only one can create,
 * and listens on a local socket (a named pipe on Windows, never a port). Whoever finds the file knocks: an answer means that the holder
 * lives and now knows of the second start; none means that it died without tidying up.
 */
export function takeLock(
  userData: string,
  onSecondInstance: (args: string[], folder: string) => void,
): boolean {
  mkdirSync(userData, { recursive: true });
  const file = path.join(userData, 'stand-in.lock');
  const door = doorOf(userData);

  for (const attempt of [1, 2]) {
    if (create(file)) {
      listen(door, onSecondInstance);
      process.on('exit', () => {
        rmSync(file, { force: true });
        removeDoor(door);
      });
      return true;
    }
    if (attempt === 2 || (holderLives(file) && knock(door))) {
      return false;
    }
    rmSync(file, { force: true });
  }
  return false;
}

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw thrown;
  }
}

function holderLives(file: string): boolean {
  try {
    const id = Number(readFileSync(file, 'utf8'));
    // A file that is there but still empty was created this very moment.
    return id === 0 || process.kill(id, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Beside the lock, but for long paths: the address of a socket holds a hundred characters (unix(7)). */
function doorOf(userData: string): string {
  const name = `common-ground-${createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\${name}`;
  }
  const beside = path.join(path.resolve(userData), 'stand-in.sock');
  return Buffer.byteLength(beside) < 100 ? beside : path.join(os.tmpdir(), `${name}.sock`);
}

function listen(door: string, onSecondInstance: (args: string[], folder: string) => void): void {
  // The lock is ours, so a socket that still lies there belongs to nobody.
  removeDoor(door);
  const server = net.createServer((visitor) => {
    let words = '';
    visitor.setEncoding('utf8');
    visitor.on('data', (part: string) => {
      words += part;
      if (words.endsWith('\n')) {
        // Written by knock() below.
        const { args, folder } = JSON.parse(words) as { args: string[]; folder: string };
        visitor.end('here\n');
        onSecondInstance(args, folder);
      }
    });
    visitor.on('error', () => visitor.destroy());
  });
  server.on('error', (thrown) =>
    process.stderr.write(`A second start will not be heard: ${thrown.message}\n`),
  );
  server.listen(door);
  server.unref();
}

/** A socket is a file; a named pipe goes by itself. */
function removeDoor(door: string): void {
  if (process.platform !== 'win32') {
    rmSync(door, { force: true });
  }
}

/** The lock is asked for in one synchronous call, so a short-lived process of its own does the waiting. */
function knock(door: string): boolean {
  const script = `
    const [door, words] = process.argv.slice(1);
    const until = Date.now() + 3000;
    (function tryOnce() {
      const socket = require('node:net').connect(door, () => socket.write(words + '\\n'));
      socket.on('data', () => process.exit(0));
      socket.on('error', () => Date.now() < until ? setTimeout(tryOnce, 100) : process.exit(1));
    })();
    setTimeout(() => process.exit(1), 5000);`;
  const words = JSON.stringify({ args: process.argv, folder: process.cwd() });
  return spawnSync(process.execPath, ['-e', script, door, words], { stdio: 'ignore' }).status === 0;
}
