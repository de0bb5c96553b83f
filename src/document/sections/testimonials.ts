import { withinDossier } from '../../core/entries.ts';
import type { Block } from '../../core/document.ts';
import type { Testimonial } from '../../core/dossier.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { testimonials as words } from '../../messages/document/parts.ts';
import { PART_ANCHORS } from '../anchors.ts';
import { callout, heading, paragraph, text } from '../content.ts';
import { hasConsent, type Context } from '../context.ts';
import type { Listing } from '../listings.ts';
import { quotedProse } from '../prose.ts';
import { inBrackets } from '../references.ts';

function speaker({ language }: Context, { head }: Testimonial): string {
  const date = head.tanggal === undefined ? undefined : formatPartialDate(head.tanggal, language);
  return [head.nama, head.peran, head.hubungan, head.tempat, date]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Who speaks is not named before consent is recorded; neither are the words. */
function withheld({ dossier, say }: Context, { words: narrative }: Testimonial): readonly Block[] {
  const file = withinDossier(dossier, narrative.file);
  return [callout('warning', say(words.noConsentTitle), say(words.noConsent)({ file }))];
}

function quoted(context: Context, entry: Testimonial): readonly Block[] {
  const { head, words: narrative } = entry;
  const content = quotedProse({ context, file: narrative.file }, narrative.blocks);
  const attribution = speaker(context, entry);
  const consent = [...text(context.say(words.consent)), ...inBrackets(context, head.izin?.bukti)];
  return [
    { kind: 'quote', content, ...(attribution === '' ? {} : { attribution }) },
    paragraph(consent, 'note'),
  ];
}

function testimonialBlocks(context: Context, entry: Testimonial): readonly Block[] {
  const { anchor, id } = context.listings.of.get(entry) as Listing;
  const given = hasConsent(entry);
  const name = [id, given ? entry.head.nama : undefined].filter((part) => part !== undefined);
  const title = name.length === 0 ? entry.slug : name.join(' · ');
  return [
    { kind: 'heading', level: 2, text: text(title), anchor, listed: false },
    ...(given ? quoted(context, entry) : withheld(context, entry)),
  ];
}

/** Statements of beneficiaries, each printed only with consent. */
export function testimonialsPart(context: Context): readonly Block[] {
  const { testimonials, say } = context;
  if (testimonials.length === 0) return [];
  return [
    heading(1, say(words.title), PART_ANCHORS.testimonials),
    ...testimonials.flatMap((entry) => testimonialBlocks(context, entry)),
  ];
}
