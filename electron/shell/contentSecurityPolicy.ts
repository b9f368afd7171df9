/** What the pages may load, most general first; whatever is not named here falls under default-src 'none'. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  // One stylesheet of our own; React's style props are set through the CSSOM, which a policy does not concern.
  "style-src 'self'",
  // data: for the few pictures that a stylesheet draws; blob: for pages of a PDF painted by its worker.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // The PDF reader runs in a worker of its own; pdfjs wraps it in a blob: where the address is of another origin.
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
] as const;

export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');
