import { issuedOf } from '../core/legal-bases.ts';
import { parsePartialDate } from '../core/dates.ts';
import type { Block, Content } from '../core/document.ts';
import { awardName } from '../messages/awards.ts';
import { formatPartialDate } from '../messages/dates.ts';
import { glance as words } from '../messages/document/glance.ts';
import { editionName } from '../messages/editions.ts';
import { text } from './content.ts';
import type { Context } from './context.ts';
import { regulation } from './names.ts';
import { inBrackets } from './references.ts';

interface Event {
  readonly date: string | undefined;
  readonly text: Content;
  readonly main?: true;
}

/** The year that the name of an edition holds; all that is known of when an award was given. */
function yearIn(edition: string | undefined): string | undefined {
  return /\d{4}/.exec(edition ?? '')?.[0];
}

function ofInnovation(context: Context): readonly Event[] {
  const { dossier, language, say } = context;
  const {
    mulai_implementasi: start,
    bukti_mulai: proof,
    evaluasi = [],
    penghargaan = [],
  } = dossier.innovation;
  return [
    { date: start, text: [...text(say(words.started)), ...inBrackets(context, proof)], main: true },
    ...evaluasi.map(({ tanggal, penilai = '', bukti }): Event => ({
      date: tanggal,
      text: [...text(say(words.evaluation)({ by: penilai })), ...inBrackets(context, bukti)],
    })),
    ...penghargaan.map(({ edisi, tingkat = '' }): Event => ({
      date: yearIn(edisi),
      text: text(
        say(words.award)({ award: [awardName(tingkat, language), editionName(edisi ?? '')].join(', ') }),
      ),
      main: true,
    })),
  ];
}

/** A replication is dated by the proof of it, which is all that is recorded. */
function ofOthers(context: Context): readonly Event[] {
  const { dossier, say } = context;
  const dated = new Map(dossier.evidence.map(({ id, tanggal }) => [id, tanggal]));
  const replicated = (dossier.innovation.pereplikasi ?? []).map(({ pihak, bukti }): Event => ({
    date: bukti === undefined || pihak === undefined ? undefined : dated.get(bukti),
    text: [...text(say(words.replicated)({ by: pihak ?? '' })), ...inBrackets(context, bukti)],
  }));
  const issued = dossier.legalBases.map((entry): Event => {
    const name = regulation(context, entry);
    const plain = name.map((run) => (run.kind === 'text' ? run.text : '')).join('');
    return { date: issuedOf(entry), text: text(say(words.legalBasis)({ name: plain })) };
  });
  return [...issued, ...replicated];
}

function ofHistory(context: Context): readonly Event[] {
  const { dossier, say } = context;
  return dossier.history.flatMap(({ edisi, perkembangan = [] }): readonly Event[] => [
    { date: yearIn(edisi), text: text(say(words.entered)({ edition: editionName(edisi ?? '') })) },
    ...perkembangan.map(({ tanggal, isi = '', bukti }): Event => ({
      date: tanggal,
      text: [...text(isi), ...inBrackets(context, bukti)],
    })),
  ]);
}

/** Everything that the dossier dates, by the first day on which it may have been. */
export function timelineBlock(context: Context, most = Number.POSITIVE_INFINITY): Block | undefined {
  const all = [...ofInnovation(context), ...ofOthers(context), ...ofHistory(context)].flatMap((event) => {
    const period = event.date === undefined ? undefined : parsePartialDate(event.date);
    return period === undefined || event.text.length === 0
      ? []
      : [{ ...event, date: event.date ?? '', period }];
  });
  const ordered = all.toSorted(
    (left, right) => left.period.first - right.period.first || left.period.last - right.period.last,
  );
  const kept = ordered.length <= most ? ordered : thinned(ordered, most);
  if (kept.length < 2) return undefined;
  return {
    kind: 'timeline',
    events: kept.map(({ date, text: said, main }) => ({
      time: formatPartialDate(date, context.language),
      text: said,
      ...(main === undefined ? {} : { main }),
    })),
  };
}

/** The main events and, as far as there is room, the newest of the others. */
function thinned<T extends { readonly main?: true }>(events: readonly T[], most: number): readonly T[] {
  const others = events.filter(({ main }) => main === undefined);
  const room = Math.max(0, most - (events.length - others.length));
  const kept = new Set(room === 0 ? [] : others.slice(-room));
  return events.filter((event) => event.main === true || kept.has(event)).slice(-most);
}
