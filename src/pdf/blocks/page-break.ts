import type { Layout } from '../place.ts';

/** What follows begins a page. */
export const pageBreak: Layout<'page-break'> = () => [
  { height: 0, gap: 0, glued: false, newPage: true, paint: () => undefined },
];
