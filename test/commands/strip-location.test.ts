import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from '../git/support.ts';
import { HOME, testIo } from '../support/io.ts';
import { chunk, exif, heic, jpeg, png, riff, webp } from '../support/odd/pictures.ts';

const folders: ReturnType<typeof temporaryFolder>[] = [];
afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

const PHOTO = jpeg(40, 30, { orientation: 6, taken: '2022:03:11 09:15:00', gps: true });

function repository() {
  const folder = temporaryFolder();
  folders.push(folder);
  const root = join(folder.path, 'dosir');
  cpSync(join(HOME, 'examples/kabupaten-contoh'), root, { recursive: true });
  const dossier = join(root, 'inovasi/antar-obat');
  const at = (path: string): string => join(dossier, path);
  writeFileSync(at('bukti/kurir.jpg'), PHOTO);
  const list = readFileSync(at('bukti/bukti.yaml'), 'utf8');
  writeFileSync(
    at('bukti/bukti.yaml'),
    `${list}- id: B-77 # foto kurir\n  jenis: foto\n  berkas: kurir.jpg\n`,
  );
  const answer = readFileSync(at('narasi/kebaruan.md'), 'utf8');
  writeFileSync(at('narasi/kebaruan.md'), `${answer}\n![Kurir berangkat](../bukti/kurir.jpg)\n`);
  return { root, at, read: (path: string) => readFileSync(at(path), 'utf8') };
}

async function check(root: string, ...words: string[]) {
  const io = testIo({ cwd: root });
  const code = await main(['check', 'antar-obat', '--fix', '--strip-gps', ...words], io);
  return { code, ...io.printed };
}

describe('check --fix --strip-gps', () => {
  it('gives a photograph a copy without location, and entry and links lead there; the original stays', async () => {
    const { root, at, read } = repository();
    const { err, out } = await check(root, '--yes');
    expect(readFileSync(at('bukti/kurir.jpg'))).toEqual(Buffer.from(PHOTO));
    expect(read('bukti/bukti.yaml')).toMatch(
      /- id: B-77 # foto kurir\n  jenis: foto\n  berkas: kurir-tanpa-lokasi\.jpg\n  sha256: [0-9a-f]{64}\n  nama_asli: kurir\.jpg\n/,
    );
    expect(read('narasi/kebaruan.md')).toContain('![Kurir berangkat](../bukti/kurir-tanpa-lokasi.jpg)');
    expect(err).toContain('bukti/kurir.jpg tidak diubah');
    expect(out).not.toContain('privasi/lokasi-foto');
    expect((await check(root, '--yes')).err).toContain('Tidak ada foto bukti yang menyimpan koordinat');
  });

  it('writes nothing where nobody agreed', async () => {
    const { root, at, read } = repository();
    const before = [read('bukti/bukti.yaml'), read('narasi/kebaruan.md'), readdirSync(at('bukti')).join()];
    const asked = await check(root);
    expect(asked.err).toContain('inovasi check antar-obat --fix --strip-gps --yes');
    await check(root, '--dry-run');
    expect([read('bukti/bukti.yaml'), read('narasi/kebaruan.md'), readdirSync(at('bukti')).join()]).toEqual(
      before,
    );
  });

  it('takes a name that nobody has', async () => {
    const { root, at } = repository();
    writeFileSync(at('bukti/kurir-tanpa-lokasi.jpg'), 'milik orang lain');
    await check(root, '--yes');
    expect(readFileSync(at('bukti/kurir-tanpa-lokasi.jpg'), 'utf8')).toBe('milik orang lain');
    expect(existsSync(at('bukti/kurir-tanpa-lokasi-2.jpg'))).toBe(true);
  });

  it.each([
    ['png', png(8, 8, [chunk('eXIf', exif({ gps: true }))])],
    ['webp', webp(8, 8, [riff('VP8 ', Buffer.from([1, 2])), riff('EXIF', exif({ gps: true }))], 0x08)],
  ])('gives a %s a copy of the same form', async (ending, bytes) => {
    const { root, at, read } = repository();
    // The name says JPEG; the copy is called what it is.
    writeFileSync(at('bukti/kurir.jpg'), bytes);
    const { out } = await check(root, '--yes');
    expect(read('bukti/bukti.yaml')).toContain(`berkas: kurir-tanpa-lokasi.${ending}\n`);
    expect(readFileSync(at('bukti/kurir.jpg'))).toEqual(bytes);
    expect(out).not.toContain('privasi/lokasi-foto');
  });

  it('says of a HEIC what to do on the phone, and makes no copy', async () => {
    const { root, at } = repository();
    writeFileSync(at('bukti/kurir.jpg'), heic(40, 30, { gps: true }));
    const { err, out } = await check(root, '--yes');
    expect(err).toContain('bukti/kurir.jpg: HEIC tidak dapat disalin tanpa lokasi di sini. Di ponsel,');
    expect(err).toContain('JPEG tanpa menyertakan lokasi');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Di ponsel, simpan atau kirim foto ini sebagai JPEG tanpa menyertakan lokasi',
    );
    expect(out).not.toContain('--strip-gps');
    expect(readdirSync(at('bukti')).join()).not.toContain('tanpa-lokasi');
  });

  it('means nothing without --fix', async () => {
    const { root } = repository();
    const io = testIo({ cwd: root });
    expect(await main(['check', '--strip-gps'], io)).toBe(2);
    expect(io.printed.err).toContain('--fix');
  });
});
