/** The 1-based line where git left two people's versions side by side; undefined where it left none. */
export function conflictLine(text: string): number | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.startsWith('<<<<<<< '));
  const middle = lines.findIndex((line, index) => index > opening && line.trimEnd() === '=======');
  const closing = lines.findIndex((line, index) => index > middle && line.startsWith('>>>>>>>'));
  return opening >= 0 && middle > opening && closing > middle ? opening + 1 : undefined;
}
