import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Writes the address of every module that the process asks for to the file that LOADED names.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    appendFileSync(process.env.LOADED ?? '', `${resolved.url}\n`);
    return resolved;
  },
});
