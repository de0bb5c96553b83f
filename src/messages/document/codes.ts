/** Codes for a telephone, beside printed addresses. */
export const codes = {
  title: { id: 'Tautan sebagai kode QR', en: 'Links as QR codes' },
  video: { id: 'Video inovasi', en: 'Video of the innovation' },
  alt: {
    id: ({ address }: { address: string }) => `Kode QR menuju ${address}`,
    en: ({ address }: { address: string }) => `QR code that leads to ${address}`,
  },
} as const;
