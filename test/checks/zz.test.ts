import { it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { examine } from '../../src/engine/examine.ts';
it('x', () => {
  const rb = loadRulebook('kipp-2023', process.cwd());
  const ds = Array.from({ length: 300 }, () => loadDossier(`${process.cwd()}/examples/kabupaten-contoh`, 'antar-obat'));
  const t = performance.now();
  for (const d of ds) [...examine(d, rb, checks)];
  process.stdout.write(`\nexamine per dossier ms ${(performance.now() - t) / 300}\n`);
});
