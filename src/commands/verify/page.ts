import type { Language } from '../../core/language.ts';
import type { Page, PageBlock, PageText, Span } from '../../core/page.ts';
import { isConfirmed, type BytesVerdict, type Verdict } from '../../core/verdict.ts';
import { verifyWords, type VerifyWords } from '../../messages/commands/verify.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { editionLabel } from '../../messages/editions.ts';

function good(text: string): PageText {
  return [{ text: '✓ ', tone: 'good' }, text];
}

function bad(text: string): PageText {
  return [{ text: '✗ ', tone: 'bad' }, text];
}

function open(text: string): PageText {
  return [{ text: '! ', tone: 'warning' }, text];
}

function paragraph(text: PageText): PageBlock {
  return { kind: 'paragraph', text };
}

function changeList(changes: readonly { readonly path: string; readonly said: string }[]): PageBlock {
  const items = changes.map(({ path, said }): readonly (string | Span)[] => [
    { text: path, tone: 'code' },
    ` (${said})`,
  ]);
  return { kind: 'list', items };
}

function bytesBlocks(
  bytes: BytesVerdict,
  verdict: Verdict,
  say: VerifyWords,
  current: string,
): readonly PageBlock[] {
  if (bytes.kind === 'same') return [paragraph(good(say.same[bytes.from]))];
  if (bytes.kind === 'altered') return [paragraph(bad(say.altered)), { kind: 'list', items: bytes.parts }];
  return [paragraph(open(say.notCompared(bytes.reason, verdict, current)))];
}

function packedBlocks({ packed }: Verdict, say: VerifyWords): readonly PageBlock[] {
  if (packed === undefined) return [];
  const { files, changes } = packed;
  if (changes.length === 0) return [paragraph(good(say.packedSame(files)))];
  const listed = changes.map(({ path, change }) => ({ path, said: say.packed[change] }));
  return [paragraph(bad(say.packedChanged(changes.length))), changeList(listed)];
}

function sourceBlocks({ changes, sources }: Verdict, say: VerifyWords): readonly PageBlock[] {
  if (changes === undefined) return [];
  if (changes.length === 0) return [paragraph(good(say.sourcesSame(sources)))];
  const listed = changes.map(({ path, change }) => ({ path, said: say.changes[change] }));
  return [paragraph(open(say.sourcesChanged(changes.length, sources))), changeList(listed)];
}

function stateOf({ recipe }: Verdict, say: VerifyWords): string {
  if (recipe.commit === undefined) return say.noCommit;
  return recipe.dirty ? say.plusDirty(recipe.commit) : recipe.commit;
}

function conclusion(verdict: Verdict, say: VerifyWords): Span {
  if (!isConfirmed(verdict)) return { text: say.notConfirmed, tone: 'bad' };
  const whole = verdict.bytes.kind === 'same';
  return { text: whole ? say.confirmed : say.confirmedSources, tone: whole ? 'good' : 'warning' };
}

/** What was found out, to be read; `current` is the version of the tool that looked. */
export function verdictPage(verdict: Verdict, language: Language, current: string): Page {
  const say = verifyWords[language];
  const { recipe, path, madeWith, bytes } = verdict;
  const date = formatPartialDate(recipe.date.slice(0, 'YYYY-MM-DD'.length), language);
  return {
    title: path,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { term: say.dossier, value: recipe.slug },
          { term: say.edition, value: editionLabel(recipe.edition) },
          { term: say.stage, value: say.stages[recipe.stage] },
          { term: say.made, value: say.madeWith(madeWith, date) },
          { term: say.commit, value: stateOf(verdict, say) },
        ],
      },
      ...packedBlocks(verdict, say),
      ...bytesBlocks(bytes, verdict, say, current),
      ...sourceBlocks(verdict, say),
      paragraph([conclusion(verdict, say)]),
    ],
  };
}
