/** A document of the annexes of one section, for the form's upload. */
export const upload = {
  title: {
    id: (part: { number: number; section: string }) => `Lampiran bagian ${part.number}: ${part.section}`,
    en: (part: { number: number; section: string }) => `Annexes of section ${part.number}: ${part.section}`,
  },
  intro: {
    id: (part: { annexes: number }) =>
      `${part.annexes} berkas yang dirujuk bagian ini, seperti pada dokumen lengkapnya.`,
    en: (part: { annexes: number }) =>
      `${part.annexes} files that this section cites, as in the whole document.`,
  },
} as const;
