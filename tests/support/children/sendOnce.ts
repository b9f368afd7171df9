import { sendingIn } from '../sendingWorld.ts';

/** Sends one message and waits to be ended; prints "telling" once the server has it and before the project is told. */
const [, , folder = '', port = '', certificate = '', words = ''] = process.argv;
const app = sendingIn({
  folder,
  port: Number(port),
  certificate,
  beforeTelling: () => {
    process.stdout.write('telling\n');
    return new Promise((resolve) => setTimeout(resolve, 60_000));
  },
});
await app.click('letter', words);
await new Promise((resolve) => setTimeout(resolve, 60_000));
