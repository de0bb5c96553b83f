import type { DocumentModel } from '../core/document.ts';
import { upload as words } from '../messages/document/upload.ts';
import { heading, lead, paragraph } from './content.ts';

/** A section of the form with its number. */
interface Placed {
  readonly number: number;
  readonly judul: string;
}

/** The annexes that one section of a document rests on, as a document of their own for the form's upload. */
export function uploadOf(
  document: DocumentModel,
  { number, judul }: Placed,
  keys: ReadonlySet<string>,
): DocumentModel {
  const { cover: _cover, attachments: _attachments, closing: _closing, ...rest } = document;
  const title = words.title[document.language]({ number, section: judul });
  return {
    ...rest,
    title: `${document.title}: ${title}`,
    blocks: [
      heading(1, title, 'unggahan'),
      lead(document.title, 'lead'),
      paragraph(words.intro[document.language]({ annexes: keys.size }), 'note'),
    ],
    images: new Map(),
    annexes: (document.annexes ?? []).filter(({ key }) => keys.has(key)),
  };
}
