/** A message to the client on paper, and what its file is called. */
export const messagePaper = {
  fileName: '{{subject}}, {{client}}',
  untitled: 'To {{client}}',
  footer: '{{freelancer}} to {{client}}',
} as const;
