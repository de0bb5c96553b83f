// Checks and compiles the real example, as a user would: `npm run demo`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples/perpusnas');

function inovasi(...words) {
  console.log(`\n$ inovasi ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin/inovasi.js'), ...words], {
    cwd: example,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 3);
}

inovasi('check', 'tpbis');
inovasi('compile', 'tpbis', '--draft');
console.log('\nPDF: examples/perpusnas/pengajuan/kipp-2025/tpbis/tpbis.pdf');
