import { expect, it } from 'vitest';
import { renderPdf } from '../../src/pdf/render.ts';
import { model, words } from './samples.ts';

const paragraph = { kind: 'paragraph', content: [{ kind: 'text', text: words(5) }] } as const;
const attachment = (name: string, bytes: Uint8Array) =>
  ({
    name,
    bytes,
    type: 'application/json',
    description: 'Catatan (uji) & lainnya',
    relationship: 'Data',
  }) as const;

it('holds each attachment byte for byte, even what looks like the end of a stream', async () => {
  const hostile = Buffer.from('endstream\nendobj\n%%EOF \u0000\u00FF', 'latin1');
  const attachments = [attachment('satu.json', hostile), attachment('dua (2).json', Buffer.from('{}'))];
  const file = Buffer.from(await renderPdf(model([paragraph], { attachments }))).toString('latin1');
  expect(file).toContain(`stream\n${hostile.toString('latin1')}\nendstream`);
  expect(file).toContain('/Subtype /application#2fjson');
  expect(file.match(/\/AFRelationship \/Data/g)).toHaveLength(2);
  expect(file).toMatch(/\/AF \[\d+ 0 R \d+ 0 R\]/);
});

it('names none where there is none', async () => {
  const file = Buffer.from(await renderPdf(model([paragraph]))).toString('latin1');
  expect(file).not.toContain('/EmbeddedFile');
  expect(file).not.toContain('/AF ');
});
