/**
 * A function that works out each answer once. Its argument must never change; the answer is forgotten with it, so
 * nothing piles up over a long run.
 */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = work(key);
    known.set(key, { answer });
    return answer;
  };
}
