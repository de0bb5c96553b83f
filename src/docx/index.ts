import { Document, Packer } from 'docx';
import type { LetterModel } from '../core/letter-model.ts';
import { partsOf } from './blocks.ts';
import { FONT, SIZE } from './paragraphs.ts';
import { coreProperties } from './properties.ts';

/** A4 and its margins in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1531, right: 1360 },
} as const;

function documentOf(model: LetterModel): Document {
  return new Document({
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: 'id-ID' } } } } },
    sections: [
      { properties: { page: PAGE }, children: model.blocks.flatMap((block) => [...partsOf(block, model)]) },
    ],
  });
}

/** Writes a letter as a DOCX; the moments inside its zip are the only thing that hangs on the clock. */
export async function renderDocx(model: LetterModel, keywords = ''): Promise<Uint8Array> {
  const { title, author: creator, subject, date } = model;
  const data = coreProperties({ title, creator, subject, keywords, date });
  return Packer.toBuffer(documentOf(model), undefined, [{ path: 'docProps/core.xml', data }]);
}
