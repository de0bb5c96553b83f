import type { Content } from '../core/document.ts';
import type { Narrative } from '../core/dossier.ts';
import { beneficiaries } from '../messages/document/beneficiaries.ts';
import { collaboration } from '../messages/document/parts.ts';
import { history as historyWords, replication } from '../messages/document/history.ts';
import { common } from '../messages/document/common.ts';
import { identity } from '../messages/document/identity.ts';
import { joined, text } from './content.ts';
import type { Context } from './context.ts';
import { follow } from './links.ts';
import type { Listing } from './listings.ts';
import { PART_ANCHORS } from './anchors.ts';

/** A place of the document that rests on an entry. */
interface Citing {
  readonly label: string;
  readonly anchor: string;
}

type Citation = readonly [Listing | undefined, Citing];

function inNarrative(context: Context, { file, references }: Narrative, citing: Citing): readonly Citation[] {
  return references.flatMap(({ target, fragment }): readonly Citation[] => {
    const to = follow(context, file, fragment === undefined ? target : `${target}#${fragment}`);
    return to.kind === 'listing' ? [[to.listing, citing]] : [];
  });
}

function inAnswers(context: Context): readonly Citation[] {
  const { dossier, form, say } = context;
  return form.flatMap(({ number, anchor, fields }) => {
    const citing = { label: say(common.section)({ number }), anchor };
    const narratives = fields.flatMap(({ field }) => dossier.answers.get(field.id) ?? []);
    return narratives.flatMap((narrative) => inNarrative(context, narrative, citing));
  });
}

function inIndicators({ dossier, listings }: Context): readonly Citation[] {
  return (dossier.innovation.indikator ?? []).flatMap((indicator) => {
    const { id, anchor } = listings.of.get(indicator) as Listing;
    const citing = { label: id ?? indicator.nama ?? '', anchor };
    const sources = (indicator.data ?? []).flatMap(({ sumber }) => sumber ?? []);
    return sources.map((source): Citation => [listings.byId.get(source), citing]);
  });
}

function inBeneficiaries({ dossier, listings, say }: Context): readonly Citation[] {
  const citing = { label: say(beneficiaries.title), anchor: PART_ANCHORS.beneficiaries };
  const rows = (dossier.innovation.penerima_manfaat ?? []).flatMap(({ data = [] }) => data);
  return rows.flatMap(({ sumber = [] }) =>
    sumber.map((source): Citation => [listings.byId.get(source), citing]),
  );
}

function inTestimonials({ listings, testimonials }: Context): readonly Citation[] {
  return testimonials.map((testimonial) => {
    const { id, anchor } = listings.of.get(testimonial) as Listing;
    return [listings.byId.get(testimonial.head.izin?.bukti ?? ''), { label: id ?? testimonial.slug, anchor }];
  });
}

function inData({ dossier, listings, say }: Context): readonly Citation[] {
  const { innovation, history } = dossier;
  const { bukti_mulai: start, evaluasi = [], pereplikasi = [], kolaborasi = [] } = innovation;
  const toPart =
    (label: string, anchor: string) =>
    (proof: string | undefined): Citation => [listings.byId.get(proof ?? ''), { label, anchor }];
  const improved = history.flatMap(({ catatan = [], perkembangan = [] }) =>
    [...catatan, ...perkembangan].map(({ bukti }) => bukti),
  );
  const proofs = [start, ...[...evaluasi, ...pereplikasi].map(({ bukti }) => bukti)];
  return [
    ...proofs.map(toPart(say(identity.title), PART_ANCHORS.identity)),
    ...kolaborasi.map(({ bukti }) => bukti).map(toPart(say(collaboration.title), PART_ANCHORS.collaboration)),
    toPart(say(replication.title), PART_ANCHORS.replication)(innovation.replikasi?.surat),
    ...improved.map(toPart(say(historyWords.title), PART_ANCHORS.history)),
  ];
}

function allCitations(context: Context): readonly Citation[] {
  return [inAnswers, inData, inIndicators, inBeneficiaries, inTestimonials].flatMap((find) => find(context));
}

/** Which places of the document rest on each entry, in the document's order. */
export function citedIn(context: Context): (item: object) => Content {
  const places = new Map<Listing, Map<string, Citing>>();
  for (const [listing, citing] of allCitations(context)) {
    if (listing === undefined) continue;
    const cited = places.get(listing) ?? new Map<string, Citing>();
    places.set(listing, cited);
    if (!cited.has(citing.label)) cited.set(citing.label, citing);
  }
  return (item) => {
    const listing = context.listings.of.get(item);
    const cited = listing === undefined ? [] : [...(places.get(listing)?.values() ?? [])];
    return joined(
      cited.map(({ label, anchor }) => text(label, { link: `#${anchor}` })),
      ', ',
    );
  };
}
