import { describe, expect, it } from 'vitest';
import type { AnnexFile } from '../../src/core/annex.ts';
import type { Block, Content } from '../../src/core/document.ts';
import type { Evidence } from '../../src/core/innovation.ts';
import { buildDocument, imagesNeeded, imagesWelcome } from '../../src/document/build.ts';
import { dossier, input, withAnswer } from './fixture.ts';

type Photos = Extract<Block, { kind: 'photos' }>;

const said = (content: Content = []): string =>
  content.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : '')).join('');

const PHOTO: Evidence = {
  id: 'B-21',
  judul: 'Serah terima buku',
  jenis: 'foto',
  tanggal: '2022-06-08',
  tempat: 'Balai Desa Contoh',
  berkas: 'serah.jpg',
  teks: 'Dua orang memegang sekotak buku.',
};

function withPhotos(evidence: readonly Evidence[]) {
  const files = new Map(dossier.files);
  for (const { berkas } of evidence) files.set(`bukti/${berkas ?? ''}`, { kind: 'file', size: 9 });
  return { ...dossier, evidence: [...dossier.evidence, ...evidence], files };
}

const grids = (blocks: readonly Block[]): readonly Photos[] =>
  blocks.filter((block): block is Photos => block.kind === 'photos');

const bytes = new Uint8Array([1]);

describe('photographs among the evidence', () => {
  it('stand side by side with id, title, day and place, and lead to their annex', () => {
    const annex: AnnexFile = {
      path: 'bukti/serah.jpg',
      sha256: '',
      size: 9,
      sheets: [{ text: '', reasons: [], blank: false }],
      signatures: 0,
    };
    const { blocks } = buildDocument(
      input({
        dossier: withPhotos([PHOTO]),
        annexes: new Map([[annex.path, annex]]),
        pressed: new Set([annex.path]),
      }),
    );
    const item = grids(blocks)
      .flatMap(({ items }) => items)
      .find(({ image }) => image === annex.path);
    expect(item?.alt).toBe(PHOTO.teks);
    expect(said(item?.caption)).toBe('B-21 Serah terima buku\n8 Juni 2022, Balai Desa Contoh');
    expect(item?.caption?.[0]).toMatchObject({ link: '#lampiran-bukti-b-21--hlm-1' });
  });

  it('lead to their row where no annex follows', () => {
    const { blocks } = buildDocument(
      input({ dossier: withPhotos([PHOTO]), images: new Map([['bukti/serah.jpg', bytes]]) }),
    );
    expect(grids(blocks)[0]?.items[0]?.caption?.[0]).toMatchObject({ link: '#bukti-b-21' });
  });

  it('are described by their title at worst, and say no more than is known', () => {
    const { teks: _teks, tanggal: _tanggal, tempat: _tempat, ...bare } = PHOTO;
    const { blocks } = buildDocument(
      input({ dossier: withPhotos([bare]), images: new Map([['bukti/serah.jpg', bytes]]) }),
    );
    const [item] = grids(blocks)[0]?.items ?? [];
    expect(item?.alt).toBe('Serah terima buku');
    expect(said(item?.caption)).toBe('B-21 Serah terima buku');
  });

  it('are left out where they cannot be printed, and there is no heading then', () => {
    const { blocks } = buildDocument(input({ dossier: withPhotos([PHOTO]), images: new Map() }));
    expect(grids(blocks)).toEqual([]);
    expect(blocks.some((block) => block.kind === 'heading' && block.anchor === 'foto')).toBe(false);
  });

  it('are only welcome: what answers show is needed', () => {
    const own = withPhotos([
      PHOTO,
      { ...PHOTO, id: 'B-22', berkas: 'laporan.pdf' },
      { ...PHOTO, id: 'B-23' },
    ]);
    expect(imagesWelcome(own)).toEqual(['bukti/serah.jpg']);
    expect(imagesNeeded(own)).not.toContain('bukti/serah.jpg');
  });
});

describe('pictures of an answer', () => {
  const shown = (markdown: string): readonly Block[] => {
    const answered = withAnswer('ringkasan', markdown);
    const images = new Map(['a', 'b', 'c'].map((name) => [`bukti/${name}.jpg`, bytes]));
    return buildDocument(input({ dossier: { ...answered, evidence: [] }, images })).blocks;
  };
  const [A, B, C] = ['a', 'b', 'c'].map((name) => `![Gambar ${name}](../bukti/${name}.jpg)`);

  it('stand side by side where nothing stands between them', () => {
    for (const markdown of [
      `${A} ${B} ${C}`,
      `${A}\n${B}\n${C}`,
      `${A}\n\n${B}\n\n${C}`,
      `- ${A}\n\n  ${B} ${C}`,
    ]) {
      const [grid] = [
        ...grids(shown(markdown)),
        ...shown(markdown).flatMap((block) => (block.kind === 'list' ? grids(block.items.flat()) : [])),
      ];
      expect(grid?.items.map(({ image }) => image)).toEqual(['bukti/a.jpg', 'bukti/b.jpg', 'bukti/c.jpg']);
    }
  });

  it('stand alone between words', () => {
    const blocks = shown(`${A}\n\nKata.\n\n${B}`);
    expect(grids(blocks)).toEqual([]);
    expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(2);
  });
});
