/** What a film of an innovation may be asked to show, in the order of telling. */
export const VIDEO_PARTS = ['ide', 'penerapan', 'dampak', 'testimoni'] as const;

export type VideoPart = (typeof VIDEO_PARTS)[number];
