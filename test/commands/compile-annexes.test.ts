import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { inspectJob } from '../../src/commands/inspect-job.ts';
import type { Hand } from '../../src/core/io.ts';
import { foreignFiles } from '../media/foreign-files.ts';
import { withPdf } from '../../src/media/pdfium.ts';
import { encodePng } from '../../src/media/png-codec.ts';
import { HOME, testIo } from '../support/io.ts';

const folder = mkdtempSync(join(tmpdir(), 'inovasi-lampiran-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** A copy of the fictional example with these files as more evidence, and what it is cited by. */
function repository(files: Readonly<Record<string, Uint8Array>> = {}, words = ''): string {
  const root = join(folder, `r${(count += 1)}`);
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  const dossier = join(root, 'inovasi/antar-obat');
  Object.entries(files).forEach(([name, bytes], index) => {
    writeFileSync(join(dossier, 'bukti', name), bytes);
    appendFileSync(
      join(dossier, 'bukti/bukti.yaml'),
      `- id: B-${index + 101}\n  judul: Berkas asing\n  berkas: ${name}\n`,
    );
  });
  if (words !== '') appendFileSync(join(dossier, 'narasi/kebaruan.md'), `\n\n${words}\n`);
  return root;
}

async function compile(
  cwd: string,
  ...words: string[]
): Promise<{ code: number; out: string; err: string; pdf: Buffer }> {
  const io = testIo({ cwd });
  const file = join(cwd, 'hasil.pdf');
  const code = await main(['compile', 'antar-obat', '--draft', '-o', file, ...words], io);
  return { code, ...io.printed, pdf: code === 0 ? readFileSync(file) : Buffer.alloc(0) };
}

async function textOf(pdf: Uint8Array): Promise<readonly string[]> {
  const text = await withPdf(pdf, (open) =>
    Array.from({ length: open.pages }, (_, index) => open.page(index, (page) => page.text(20_000)) ?? ''),
  );
  if (typeof text === 'string') throw new Error(text);
  return text;
}

const foreign = new Map((await foreignFiles()).map(({ name, bytes }) => [name, bytes]));
const file = (name: string): Buffer => Buffer.from(foreign.get(name) ?? []);

describe('annexes of compile', () => {
  it('embed a signed file byte for byte, show its pages, and claim nothing of its validity', async () => {
    const signed = file('bertanda-tangan.pdf');
    const { pdf } = await compile(repository({ 'surat.pdf': signed }));
    expect(pdf.includes(signed)).toBe(true);
    const text = (await textOf(pdf)).join('\n');
    expect(text).toContain('Lampiran B-101 · Berkas asing');
    expect(text.replace(/\s+/g, ' ')).toContain('hanya berkas asli yang disematkan');
  });

  it('name what cannot be shown, and embed it', async () => {
    const locked = file('sandi-buka.pdf');
    const { pdf, err } = await compile(repository({ 'terkunci.pdf': locked }));
    expect(err).toContain('bukti/terkunci.pdf: Tidak ditampilkan: berkas ini meminta kata sandi');
    expect(pdf.includes(locked)).toBe(true);
  });

  it('say of a file that is not what its name says that it is not', async () => {
    const { err } = await compile(repository({ 'laman.pdf': file('laman.pdf') }));
    expect(err).toContain('bukti/laman.pdf: Tidak ditampilkan: berkas ini rusak atau bukan seperti namanya.');
  });

  it('are what a citation leads to, to the very page', async () => {
    const words = 'Lihat [pindaian](../bukti/pindaian.pdf#page=2).';
    const { pdf } = await compile(repository({ 'pindaian.pdf': file('pindaian.pdf') }, words));
    const pages = await textOf(pdf);
    const stamped = pages.findIndex((text) => /Lampiran B-101 ·[^]*hlm\. 2 dari 3/.test(text));
    expect(stamped).toBeGreaterThan(0);
    expect(pages[stamped]).toMatch(/Dirujuk di Bagian/);
  });

  it('do not read again what was too costly to look into', async () => {
    const root = repository({ 'berat.pdf': file('pindaian.pdf') });
    const annexes: string[] = [];
    const hire = (): Hand => ({
      ask: async (job, patience) => {
        const { step, path } = job as { step: string; path: string };
        if (step === 'annex') annexes.push(path);
        if (step === 'look' && path.endsWith('berat.pdf')) return 'lost';
        return patience > 0 ? { value: await inspectJob(job) } : 'lost';
      },
      dismiss: () => undefined,
      end: () => undefined,
    });
    const io = testIo({ cwd: root, inspectors: { size: 1, hire, endIdle: () => undefined } });
    const out = join(root, 'hasil.pdf');
    expect(await main(['compile', 'antar-obat', '--draft', '-o', out], io)).toBe(0);
    expect(io.printed.err).toContain(
      'bukti/berat.pdf: Tidak ditampilkan: membacanya memakan waktu atau memori yang tidak wajar.',
    );
    expect(annexes.length).toBeGreaterThan(3);
    expect(annexes.some((path) => path.endsWith('berat.pdf'))).toBe(false);
    expect(readFileSync(out).includes(file('pindaian.pdf'))).toBe(true);
  });

  it('can be left out, and can all be embedded', async () => {
    const root = repository();
    const without = await compile(root, '--no-annexes');
    expect((await textOf(without.pdf)).join('\n')).not.toContain('Lampiran H-01');
    const embedded = await compile(root, '--embed');
    const original = readFileSync(join(root, 'inovasi/antar-obat/bukti/sop-antar-obat.pdf'));
    expect(embedded.pdf.includes(original)).toBe(true);
  });

  it('are files of their own where they are asked for so, named by id and page', async () => {
    const root = repository();
    const { out, pdf } = await compile(root, '--split-annexes');
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'hasil.pdf',
      'hasil-lampiran-dasar-hukum.pdf',
      'hasil-lampiran-bukti.pdf',
      'hasil-lampiran-surat.pdf',
      '',
    ]);
    expect((await textOf(pdf)).join('\n')).not.toContain('Lampiran B-01 ·');
    const volume = await textOf(readFileSync(join(root, 'hasil-lampiran-bukti.pdf')));
    expect(volume.join('\n')).toContain('Lampiran B-01 ·');
  });

  it('keep to a limit of size, or say why they cannot', async () => {
    const root = repository();
    const { pdf } = await compile(root);
    const tight = await compile(root, '--max-size', '2kB');
    expect(tight.code).toBe(1);
    expect(tight.err).toContain('PDF tidak ditulis');
    expect((await compile(root, '--max-size', `${pdf.length}B`)).code).toBe(0);
    expect((await compile(root, '--max-size', 'kecil')).code).toBe(2);
  });

  it('reach a limit of size with pictures that were kept without loss, and say what it cost', async () => {
    let state = 1;
    const noise = new Uint8Array(1400 * 1000 * 4).map(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return state >> 16;
    });
    const photo = encodePng({ width: 1400, height: 1000, rgba: noise }, false);
    const root = repository({ 'layar.png': photo });
    expect((await compile(root)).pdf.length).toBeGreaterThan(photo.length);
    const { code, err, pdf } = await compile(root, '--max-size', '3MB');
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('gambar diperkecil menjadi'),
    });
    expect(pdf.length).toBeLessThanOrEqual(3_000_000);
    expect(readdirSync(root).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
  });

  it('leave nothing behind where the limit cannot be reached, and the older PDF as it was', async () => {
    const root = repository();
    const before = (await compile(root)).pdf;
    expect((await compile(root, '--max-size', '2kB')).code).toBe(1);
    expect(readdirSync(root).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
    expect(readFileSync(join(root, 'hasil.pdf')).equals(before)).toBe(true);
  });

  it('are the same bytes each time', async () => {
    const files = Object.fromEntries(foreign);
    const root = repository(files);
    const [first, second] = [await compile(root), await compile(root)];
    expect(first.pdf.equals(second.pdf)).toBe(true);
  });
});
