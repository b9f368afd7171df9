import { z } from 'zod';

// zod 4 compiles schemas with `new Function`, which the window's content security policy forbids; without it, it interprets.
z.config({ jitless: true });

export { z };
