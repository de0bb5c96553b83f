import type {
  Diagnostic,
  DossierReport,
  Report,
  Requirement,
  RequirementStatus,
  Rooted,
  WaivedDiagnostic,
} from '../../src/core/report.ts';
import type { Severity } from '../../src/core/rulebook.ts';

/** Text that somebody may have written to break a format. */
export const ODD = [
  'kendali \u0000\u0001\u0008\u000B\u001B[31m\u007F\u0085 akhir',
  'emoji 👩‍⚕️ dan 𝄞',
  'surogat tunggal \uD800 dan \uDC00',
  'CDATA ]]> <![CDATA[ &amp; <script>alert("1")</script> </style>',
  'persen %0A %25 ::error::ya, titik:dua\r\nbaris kedua\rketiga',
  'arah \u202Ekanan\u202C \u200F \u2066 \u2069 balik',
  'tabel | pipa \\| `kode` **tebal** _miring_ [tautan](https://jahat.example) ![g](x.png)',
  '@pengelola #12 !3 ~label $5 %6 &7 :smile: www.jahat.example https://jahat.example a@b.id',
  '- butir\n# judul\n1. satu\n> kutip\n--- <b>x</b>',
  'bukan karakter \uFFFE \uFFFF',
  '"kutip" \'tunggal\' {0} {{x}}',
] as const;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface SampleOptions {
  readonly findings: number;
  readonly text?: (index: number) => string;
  readonly slug?: string;
  readonly root?: string;
}

/** One of many findings; every fourth belongs to no requirement, every fifth has no file. */
export function diagnostic(index: number, text: string, slug = 'antar-obat'): Diagnostic {
  const severity = SEVERITIES[index % 3] ?? 'info';
  const requirement = index % 4 === 3 ? {} : { requirement: `uji/aturan-${index % 7}#dosir` };
  return {
    rule: `uji/aturan-${index % 7}`,
    problem: 'isi/kosong',
    ...requirement,
    section: index % 2 === 0 ? 'ringkasan' : null,
    severity,
    atSubmit: index % 3 === 2 && index % 2 === 0 ? 'error' : severity,
    message: text,
    ...(index % 2 === 0 ? { fix: text } : {}),
    file:
      index % 5 === 4
        ? ''
        : `inovasi/${slug}/${text.replaceAll('/', ' ').replaceAll('\\', ' ')} ${index % 3}.md`,
    line: index + 1,
    column: 1,
    ...(index % 2 === 0 ? { path: ['daftar', index % 11, text] } : {}),
    label: `Bagian 1 · ${text}`,
    certainty: 'kontrak',
    source:
      index % 3 === 0 ? [{ id: 'sumber', title: text, url: 'https://contoh.go.id/pedoman?a=1&b=2' }] : [],
  };
}

function waived(index: number, text: string, slug: string): WaivedDiagnostic {
  const waiver = {
    rule: 'uji/dikecualikan',
    dossiers: [slug],
    reason: 'alarm-palsu',
    text,
    owner: text,
    until: '2025-12-31',
  } as const;
  const requirement = 'uji/dikecualikan#dosir';
  return { ...diagnostic(index, text, slug), rule: 'uji/dikecualikan', requirement, waiver };
}

function requirement(rule: string, status: RequirementStatus, text: string): Requirement {
  return {
    id: `${rule}#dosir`,
    rule,
    title: `Syarat ${text}`,
    about: text,
    section: rule.endsWith('1') ? 'ringkasan' : null,
    status,
    certainty: status === 'unknown' ? 'tidak-ditemukan' : 'kontrak',
    source: [],
    ...(status === 'unknown' ? { note: text } : {}),
    effort: 1,
  };
}

/** A dossier with so many findings, and one requirement of every other status. */
export function dossierReport(options: SampleOptions): Rooted<DossierReport> {
  const { findings, text = () => 'Teks biasa', slug = 'antar-obat', root = '.' } = options;
  const diagnostics = Array.from({ length: findings }, (_, index) => diagnostic(index, text(index), slug));
  const broken = new Set(diagnostics.map(({ requirement: id }) => id));
  const asked = Array.from({ length: 7 }, (_, index) => `uji/aturan-${index}`);
  const words = text(0);
  const counts = { met: 1, total: 2, unknown: 1 };
  return {
    slug,
    path: `inovasi/${slug}`,
    root,
    title: words,
    fiction: true,
    edition: 'kipp-2023',
    editionName: 'KIPP 2023',
    rulebookVersion: '1.0.0',
    borrowedForm: 'kipp-2022',
    group: null,
    deadline: { at: '2023-05-06', text: '6 Mei 2023', days: -5, passed: true },
    readiness: {
      ...counts,
      blockers: findings,
      sections: [
        {
          id: 'ringkasan',
          number: 1,
          title: `Ringkasan v.1 ${words}`,
          weight: 0,
          fields: [{ id: 'ringkasan', title: words, words: 12, limits: [100, 200] }],
          ...counts,
        },
      ],
      general: counts,
    },
    nextSteps: [
      { requirement: 'uji/aturan-0#dosir', text: words, file: `inovasi/${slug}/inovasi.yaml`, line: 1 },
    ],
    requirements: [
      ...asked.map((rule) => requirement(rule, broken.has(`${rule}#dosir`) ? 'unmet' : 'met', words)),
      requirement('uji/belum-pasti', 'unknown', words),
      requirement('uji/tidak-berlaku', 'not-applicable', words),
      ...(findings === 0 ? [] : [requirement('uji/dikecualikan', 'waived', words)]),
    ],
    diagnostics,
    waived: findings === 0 ? [] : [waived(1, words, slug)],
    confirmations:
      findings === 0
        ? []
        : [{ rule: 'uji/aturan-1', value: words, by: words, document: words, page: '4', date: '2023-02-01' }],
  };
}

/** A report on some dossiers, with so many findings of the repository beside theirs. */
export function sampleReport(
  dossiers: readonly Rooted<DossierReport>[],
  shared = 0,
  text: (index: number) => string = () => 'Teks biasa',
): Report {
  const diagnostics = Array.from({ length: shared }, (_, index) => {
    const { requirement: _requirement, ...one } = diagnostic(index, text(index));
    return { ...one, file: index % 2 === 0 ? '' : 'paket-aturan/kami.yaml', section: null, root: '.' };
  });
  const all = [...diagnostics, ...dossiers.flatMap((one) => one.diagnostics)];
  const count = (severity: Severity): number => all.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: 'inovasi', version: '0.1.0' },
    language: 'id',
    stage: 'draft',
    asOf: '2023-05-11',
    agency: text(0),
    dossiers,
    diagnostics,
    summary: {
      dossiers: dossiers.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      blockers: all.filter(({ atSubmit }) => atSubmit === 'error').length,
      fixable: 0,
    },
  };
}

const odd = (index: number): string => ODD[index % ODD.length] ?? '';

/** What every format has to stand: none, one and 101 findings, odd characters, no file, several dossiers and roots. */
export const REPORTS: readonly (readonly [string, Report])[] = [
  ['no dossier finding', sampleReport([dossierReport({ findings: 0 })])],
  ['one finding', sampleReport([dossierReport({ findings: 1 })])],
  ['101 findings', sampleReport([dossierReport({ findings: 101 })])],
  ['101 odd findings', sampleReport([dossierReport({ findings: 101, text: odd })], 12, odd)],
  [
    'several dossiers in several repositories',
    {
      ...sampleReport(
        [
          dossierReport({ findings: 11, slug: 'satu', root: 'dinas a/dosir' }),
          dossierReport({ findings: 3, slug: 'dua', root: 'dinas a/dosir', text: odd }),
          dossierReport({ findings: 0, slug: 'satu', root: 'dinas-b' }),
        ],
        2,
      ),
      language: 'en',
      stage: 'submit',
    },
  ],
];
