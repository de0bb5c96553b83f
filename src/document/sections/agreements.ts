import type { Block, Content } from '../../core/document.ts';
import type { ConfirmationNote } from '../../core/confirmation.ts';
import type { WaivedDiagnostic } from '../../core/report.ts';
import { noteOf, type WaiverNote } from '../../core/waiver.ts';
import { formatPartialDate } from '../../messages/dates.ts';
import { editionValues } from '../../messages/edition-values.ts';
import { agreements as words } from '../../messages/document/agreements.ts';
import { heading, lines, paragraph, text } from '../content.ts';
import type { Context } from '../context.ts';

/** What the rule asks, or what the edition's own value is called. */
function titleOf({ rule, subject }: ConfirmationNote, { rulebook, language }: Context): string {
  const found = rulebook.aturan.find(({ id }) => id === rule);
  const title = language === 'en' ? (found?.judul_en ?? found?.judul) : found?.judul;
  return [
    title ?? editionValues[language][rule] ?? rule,
    ...(subject === undefined ? [] : [`(${subject})`]),
  ].join(' ');
}

/** What the agency confirmed about the edition, and who answers for it; nothing where it confirmed nothing. */
export function confirmations(context: Context): Content {
  const { report, language, say } = context;
  return lines(
    report.confirmations.map((note) => {
      const date = formatPartialDate(note.date, language);
      return text(say(words.confirmation)({ ...note, title: titleOf(note, context), date }));
    }),
  );
}

/** Reason, owner and end of a waiver, as a sentence. */
function terms(waiver: WaiverNote, { say, language }: Context): Block {
  const reason = say(words.reasons)[waiver.reason];
  const until = formatPartialDate(waiver.until, language);
  return paragraph(say(words.waiver)({ reason, text: waiver.text, owner: waiver.owner, until }));
}

function waivedItem({ label, message, rule, waiver }: WaivedDiagnostic, context: Context): readonly Block[] {
  return [
    paragraph([...text(label, { bold: true }), ...text(`: ${message}`)]),
    terms(waiver, context),
    paragraph(text(rule), 'note'),
  ];
}

/** Waivers that reach this dossier and take no finding off its report: unused, expired, or not valid for a submission. */
function idle({ agency, dossier, report }: Context): readonly WaiverNote[] {
  const active = new Set(report.waived.map(({ waiver }) => JSON.stringify(waiver)));
  return (agency.pengecualian ?? [])
    .map(noteOf)
    .filter((note) => note !== undefined)
    .filter(({ dossiers }) => dossiers.length === 0 || dossiers.includes(dossier.slug))
    .filter((note) => !active.has(JSON.stringify(note)));
}

function idleItem(waiver: WaiverNote, context: Context): readonly Block[] {
  const rule = waiver.subject === undefined ? waiver.rule : `${waiver.rule} (${waiver.subject})`;
  const lead = [...text(rule, { bold: true }), ...text(`: ${context.say(words.idle)}`)];
  return [paragraph(lead), terms(waiver, context)];
}

/** What the agency accepts for a while; nothing where it accepts nothing. */
export function waivers(context: Context): readonly Block[] {
  const { report, say } = context;
  const covering = report.waived.map((one) => waivedItem(one, context));
  const others = idle(context).map((one) => idleItem(one, context));
  if (covering.length + others.length === 0) return [];
  return [
    heading(2, say(words.waivers), 'pengecualian'),
    paragraph(say(words.waiversLead)),
    { kind: 'list', ordered: false, start: 1, items: [...covering, ...others] },
  ];
}
