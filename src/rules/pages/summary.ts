import type { PageText } from '../../core/page.ts';

/** Names of values by their kind: each kind once, with all it is about. */
export function summaryList(
  values: readonly { readonly topic: string; readonly subject?: string }[],
): readonly PageText[] {
  const topics = [...new Set(values.map(({ topic }) => topic))];
  return topics.map((topic): PageText => {
    const about = values.flatMap((one) => (one.topic === topic ? (one.subject ?? []) : []));
    return about.length === 0 ? topic : [{ text: topic, tone: 'strong' }, `: ${about.join('; ')}`];
  });
}
