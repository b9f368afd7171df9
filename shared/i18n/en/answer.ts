export const answer = { window: '' } as const;
