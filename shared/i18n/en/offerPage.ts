export const offerPage = { window: '' } as const;
