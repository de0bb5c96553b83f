import type { Bilingual } from '../core/language.ts';
import type { WaiverReason } from '../core/waiver.ts';

/** The fixed reasons of a waiver, in words. */
export const waiverReasons: Bilingual<Readonly<Record<WaiverReason, string>>> = {
  id: {
    'alarm-palsu': 'alarm palsu',
    'menunggu-dokumen': 'menunggu dokumen',
    'tidak-relevan': 'tidak relevan',
    'arahan-penyelenggara': 'arahan penyelenggara',
    'risiko-diterima': 'risiko diterima',
  },
  en: {
    'alarm-palsu': 'false alarm',
    'menunggu-dokumen': 'waiting for a document',
    'tidak-relevan': 'not relevant',
    'arahan-penyelenggara': "the organiser's instruction",
    'risiko-diterima': 'risk accepted',
  },
};
