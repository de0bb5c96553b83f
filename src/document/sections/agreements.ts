import type { Block, Content } from '../../core/document.ts';
import type { ConfirmationNote } from '../../core/confirmation.ts';
import type { WaivedDiagnostic } from '../../core/report.ts';
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

function waivedItem(
  { label, message, rule, waiver }: WaivedDiagnostic,
  { say, language }: Context,
): readonly Block[] {
  const until = formatPartialDate(waiver.until, language);
  const reason = say(words.reasons)[waiver.reason];
  return [
    paragraph([...text(label, { bold: true }), ...text(`: ${message}`)]),
    paragraph(say(words.waiver)({ reason, text: waiver.text, owner: waiver.owner, until })),
    paragraph(text(rule), 'note'),
  ];
}

/** Findings that the agency accepts for a while; nothing where there are none. */
export function waivers(context: Context): readonly Block[] {
  const { report, say } = context;
  if (report.waived.length === 0) return [];
  const items = report.waived.map((one) => waivedItem(one, context));
  return [
    heading(2, say(words.waivers), 'pengecualian'),
    paragraph(say(words.waiversLead)),
    { kind: 'list', ordered: false, start: 1, items },
  ];
}
