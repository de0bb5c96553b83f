import type { Finding, PathStep, Place, ProblemCode } from '../core/finding.ts';

/** Reading problems after which nothing else can be said of the file. */
const WHOLE_FILE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'berkas/sintaks',
  'berkas/tanda-konflik',
  'berkas/sisa-tanda-konflik',
  'berkas/dokumen-ganda',
  'berkas/terlalu-rumit',
  'berkas/wajib-tidak-ada',
  'berkas/folder-di-tempat-berkas',
  'berkas/tidak-terbaca',
  'berkas/keluar-repositori',
]);

/** Whether nothing else can be said of the file that the finding is in. */
export function endsReading({ problem, at }: Finding): boolean {
  return WHOLE_FILE.has(problem) && (at.path === undefined || at.path.length === 0);
}

function isPrefix(short: readonly PathStep[], long: readonly PathStep[]): boolean {
  return short.length <= long.length && short.every((step, index) => step === long[index]);
}

/** An open comment hides the rest of its file: what stands there, and whether enough does, is not known. */
function hiddenBy({ problem, at }: Finding, place: Place): boolean {
  if (problem !== 'narasi/komentar-terbuka' || at.file !== place.file) return false;
  return place.line === undefined || at.line === undefined || place.line >= at.line;
}

/** Where a mistyped key was meant to stand: a value is not missing there, only misnamed. */
function meantPlace(finding: Finding): Place[] {
  if (finding.problem !== 'bentuk/kunci-tidak-dikenal' || finding.args.mirip === undefined) return [];
  return [{ file: finding.at.file, path: [...(finding.at.path ?? []).slice(0, -1), finding.args.mirip] }];
}

/**
 * Tells whether a place is already known to be broken: in a file that cannot be read, behind an open comment, or at
 * or below a value of the wrong shape. What a check says there would only repeat the first finding in other words.
 */
export function suppressor(problems: readonly Finding[]): (place: Place) => boolean {
  const files = new Set(problems.filter(endsReading).map(({ at }) => at.file));
  const places = problems
    .flatMap((finding) => [finding.at, ...meantPlace(finding)])
    .filter((at) => at.path !== undefined);
  return (place) =>
    files.has(place.file) ||
    problems.some((finding) => hiddenBy(finding, place)) ||
    places.some((at) => at.file === place.file && isPrefix(at.path ?? [], place.path ?? []));
}
