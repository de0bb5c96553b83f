import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { packer, unpack } from '../../src/core/packed.ts';
import type { DossierReport } from '../../src/core/report.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { loadWorkspace } from '../../src/dossier/workspace.ts';
import { reportOn } from '../../src/engine/report.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { HOME } from '../support/io.ts';

function reports(): readonly DossierReport[] {
  return ['perpusnas', 'kabupaten-contoh'].flatMap((example) => {
    const { root, agency, slugs } = loadWorkspace(`${HOME}/examples/${example}`);
    return slugs.flatMap((slug) =>
      ['kipp-2023', 'kipp-2025'].map((edition) =>
        reportOn({
          dossier: loadDossier(root, slug),
          agency,
          rulebook: loadRulebook(edition, HOME, root),
          checks,
          stage: 'submit',
          asOf: '2025-05-20',
          undated: false,
          language: 'id',
        }),
      ),
    );
  });
}

describe('packed reports', () => {
  const { pack, batch } = packer();
  const all = reports();
  const entries = all.map((report) => pack({ slug: report.slug, innovation: {}, report }, null));
  const packed = batch(entries);

  it('come back equal, with their keys in the same order, after a journey as text', () => {
    const journeyed = JSON.parse(JSON.stringify(packed)) as typeof packed;
    const back = journeyed.entries.map((entry) => unpack(entry, journeyed));
    expect(back).toEqual(all);
    expect(JSON.stringify(back)).toBe(JSON.stringify(all));
  });

  it('hold once what is the same in many', () => {
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(all).length / 2);
    const [first, second] = [entries[0], entries[2]].map((entry) => entry && unpack(entry, packed));
    expect(first?.requirements[0]?.source).toBe(second?.requirements[0]?.source);
  });
});
