/** A sign for each severity beside its word, so that neither colour nor language has to tell. */
export const MARK = { error: '✗', warning: '!', info: 'i' } as const;
