export const check = { window: '' } as const;
