import { defineCheck } from '../core/check.ts';
import { inDossier } from '../core/dossier.ts';
import { answerFile, answerText } from '../core/prose-text.ts';

declare module '../core/finding.ts' {
  interface Problems {
    'isian/kosong': { judul: string; berkas: string };
  }
}

export const isianWajib = defineCheck<object, 'isian'>({
  summary: 'A field of the form has an answer.',
  over: 'isian',
  options: {},
  problems: { 'isian/kosong': 'missing' },
  effort: 4,
  *run({ dossier, subject: { field, section } }) {
    if (answerText(dossier, section, field) !== '') return;
    const berkas = answerFile(field);
    yield {
      problem: 'isian/kosong',
      args: { judul: field.judul, berkas },
      at: { file: inDossier(dossier, berkas) },
    };
  },
});
