import { choiceName } from '../../core/choices.ts';
import type { Block, Content } from '../../core/document.ts';
import { goalsOf } from '../../core/goals.ts';
import type { Award, Evaluation, Video } from '../../core/innovation.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { common } from '../../messages/document/common.ts';
import { awardName } from '../../messages/awards.ts';
import { identity as words } from '../../messages/document/identity.ts';
import { editionName } from '../../messages/editions.ts';
import { ageAtClosing } from '../age.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { heading, joined, lines, text, webLink } from '../content.ts';
import type { Context } from '../context.ts';
import { inBrackets } from '../references.ts';

interface Fact {
  readonly term: string;
  readonly value: Content;
  /** Left out while blank, in drafts too: not every innovation has it. */
  readonly optional?: true;
}

function goals(context: Context): Content {
  const names = new Map(goalsOf(context).map(({ id, nama }) => [id, nama]));
  const chosenGoals = context.dossier.innovation.sdgs ?? [];
  return lines(chosenGoals.map((goal) => text(`${goal} ${names.get(String(goal)) ?? ''}`.trim())));
}

function started(context: Context): Content {
  const { mulai_implementasi: start, bukti_mulai: proof } = context.dossier.innovation;
  return start === undefined
    ? []
    : [...text(formatPartialDate(start, context.language)), ...inBrackets(context, proof)];
}

function evaluation(context: Context, entry: Evaluation): Content {
  const { language, say } = context;
  const kind = entry.jenis === undefined ? '' : say(words.evaluationKinds)[entry.jenis];
  const date = entry.tanggal === undefined ? '' : formatPartialDate(entry.tanggal, language);
  const parts = joined([text(kind), text(entry.penilai ?? ''), text(date)], ', ');
  return [...parts, ...inBrackets(context, entry.bukti)];
}

function award({ language, say }: Context, entry: Award): Content {
  const level = entry.tingkat ?? '';
  const name = joined([text(awardName(level, language)), text(editionName(entry.edisi ?? ''))], ', ');
  const title = entry.judul === undefined ? '' : say(words.award)({ title: entry.judul });
  return joined([name, text(title)], ' ');
}

function video({ language, say }: Context, entry: Video | undefined): Content {
  if (entry?.tautan === undefined) return [];
  const { tanggal, durasi, resolusi, bahasa, takarir } = entry;
  const details = joined(
    [
      text(tanggal === undefined ? '' : formatPartialDate(tanggal, language)),
      text(durasi === undefined ? '' : say(words.duration)({ duration: durasi })),
      text(resolusi ?? ''),
      text(
        bahasa === undefined
          ? ''
          : say(words.videoLanguage)({ language: say(words.languageNames)[bahasa] ?? bahasa }),
      ),
      text(takarir === undefined ? '' : say(words.captions)({ captions: takarir })),
    ],
    ', ',
  );
  return lines([webLink(entry.tautan), details]);
}

function application({ dossier, say }: Context): Content {
  const { berbasis_aplikasi: value } = dossier.innovation;
  return value === undefined ? [] : text(say(value ? common.yes : common.no));
}

function spbe({ dossier }: Context): Content {
  const { berbasis_aplikasi: application, spbe: form } = dossier.innovation;
  if (application !== true && form === undefined) return [];
  return lines([text(form?.berkas ?? ''), text(form?.keterangan ?? '')]);
}

function statement({ dossier, say }: Context): Content {
  const entry = dossier.innovation.pernyataan_kebenaran;
  if (entry?.setuju !== true) return entry === undefined ? [] : text(say(words.notAgreed));
  const { penanggung_jawab: person } = entry;
  return text(say(words.agreed)(person === undefined ? {} : { person }));
}

function who(context: Context): readonly Fact[] {
  const { dossier, agency, rulebook, say } = context;
  const { innovation } = dossier;
  return [
    { term: say(words.name), value: text(innovation.judul ?? '') },
    { term: say(words.shortName), value: text(innovation.nama_singkat ?? ''), optional: true },
    { term: say(words.agency), value: text(agency.nama ?? '') },
    { term: say(words.unit), value: text(innovation.upp ?? '') },
    { term: say(words.group), value: text(choiceName(rulebook.kelompok, innovation.kelompok) ?? '') },
    { term: say(words.category), value: text(choiceName(rulebook.kategori, innovation.kategori) ?? '') },
    { term: say(words.goals), value: goals(context) },
  ];
}

function what(context: Context): readonly Fact[] {
  const { dossier, say } = context;
  const { innovation } = dossier;
  const { evaluasi = [], pereplikasi = [], penghargaan = [] } = innovation;
  const needsSpbe = innovation.berbasis_aplikasi === true ? {} : { optional: true as const };
  return [
    { term: say(words.started), value: started(context) },
    { term: say(words.age), value: ageAtClosing(context), optional: true },
    { term: say(words.application), value: application(context) },
    { term: say(words.spbe), value: spbe(context), ...needsSpbe },
    { term: say(words.evaluations), value: lines(evaluasi.map((entry) => evaluation(context, entry))) },
    {
      term: say(words.replicators),
      value: lines(
        pereplikasi.map(({ pihak, bukti }) => [...text(pihak ?? ''), ...inBrackets(context, bukti)]),
      ),
      optional: true,
    },
    {
      term: say(words.awards),
      value: lines(penghargaan.map((entry) => award(context, entry))),
      optional: true,
    },
    { term: say(words.video), value: video(context, innovation.video) },
    { term: say(words.statement), value: statement(context) },
  ];
}

/** The facts of the innovation; blank ones are named in a draft and left out of a submission. */
export function identityPart(context: Context): readonly Block[] {
  const { draft, say } = context;
  const rows = [...who(context), ...what(context)].flatMap(({ term, value, optional }) => {
    if (value.length > 0) return [{ term, value }];
    return draft && optional === undefined
      ? [{ term, value: text(say(common.blank), { italic: true }) }]
      : [];
  });
  return [heading(1, say(words.title), PART_ANCHORS.identity), { kind: 'facts', rows }];
}
