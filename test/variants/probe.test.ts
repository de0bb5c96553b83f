import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'vitest';
import { build } from '../support/variants.ts';
import { SHIPPED } from './complete.ts';
test('probe', () => {
  const b = build(SHIPPED[0]!);
  const f = b.files;
  const show = (name: string) => { const r = b.report(); console.log(name, r.diagnostics.length, '\n  ' + r.diagnostics.map((d) => `${d.severity} ${d.rule} ${d.file.slice(19)}:${d.line}:${d.column} [${d.label}] ${d.message}`).join('\n  ')); f.restore(); };
  for (const y of ['inovasi.yaml','bukti/bukti.yaml','dasar-hukum/dasar-hukum.yaml','surat/surat.yaml']) {
    f.write(y, f.read(y) + '\n: [x\n'); show('syntax ' + y);
    f.write(y, f.read(y).replace(/\n  ([a-z])/, '\n\t$1')); show('tab ' + y);
    f.write(y, '\uFEFF' + f.read(y).replace(/\n/g, '\r\n')); show('bom crlf ' + y);
  }
  f.write('testimoni/kader.md', f.read('testimoni/kader.md').replace('nama:', 'nama: "')); show('testimoni');
  f.write('bukti/bukti.yaml', f.read('bukti/bukti.yaml').replace('- id: B-03', '- idd: B-03')); show('id misspelt');
  f.write('bukti/bukti.yaml', f.read('bukti/bukti.yaml').replace('  berkas: berita', '  berkass: berita')); show('berkas misspelt');
  f.write('surat/surat.yaml', f.read('surat/surat.yaml').replace('  jenis: implementasi', '  jenys: implementasi')); show('jenis misspelt');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('kelompok: umum', 'kelompk: umum')); show('kelompok misspelt');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('indikator:', 'indikatr:')); show('indikator misspelt');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('berbasis_aplikasi: true', 'berbasis_aplikasi: ya')); show('app ya');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('judul: "', 'judul: "x"\njudul: "')); show('dup key');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('"197906142005012991"', '197906142005012991')); show('nip');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('mulai_implementasi: 2019-02-04', 'mulai_implementasi: [2019]')); show('mulai list');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('sdgs: [3, 10]', 'sdgs: 3')); show('sdgs');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('kategori: kesehatan', 'kategori: Kesehatan')); show('kategori case');
  f.write('inovasi.yaml', f.read('inovasi.yaml').replace('- id: I-01', '- idd: I-01')); show('ind id misspelt');
  f.write('narasi/signifikansi.md', '<!-- ' + f.read('narasi/signifikansi.md')); show('open comment');
  const words = (n: number) => Array.from({ length: n }, (_, i) => `kata${i}`);
  f.write('narasi/kebaruan.md', `[a](../bukti/sop-antar-obat.pdf) ${words(300).join(' ')}\n\n${words(400).join(' ')}\n`); show('kebaruan 700');
  f.write('narasi/kebaruan.md', `[a](../bukti/sop-antar-obat.pdf) ${words(300).join(' ')}\n`); show('kebaruan 300');
  b.discard();
});
