import { contentRules } from './contents.ts';
import type { Bilingual } from '../../../core/language.ts';
import type { RuleEntry } from '../entry.ts';
import { answerRules } from './answers.ts';
import { dateRules } from './dates.ts';
import { eligibilityRules } from './eligibility.ts';
import { evidenceRules } from './evidence.ts';
import { identityRules } from './identity.ts';
import { integrityRules } from './integrity.ts';
import { legalRules } from './legal.ts';
import { letterRules } from './letters.ts';
import { orderRules } from './order.ts';
import { peopleRules } from './people.ts';
import { proofRules } from './proof.ts';
import { privacyRules } from './privacy.ts';
import { proseRules } from './prose.ts';
import { relationRules } from './relations.ts';
import { testimonialRules } from './testimonials.ts';
import { videoRules } from './video.ts';
import { visitedRules } from './visited.ts';

/** Rules that are explained together, on one page. */
export interface RuleTopic extends Bilingual<string> {
  readonly entries: Readonly<Record<string, RuleEntry>>;
}

/** Every topic by the name of its page. */
export const RULE_TOPICS = {
  identitas: { id: 'Identitas inovasi', en: 'Identity of the innovation', entries: identityRules },
  'usia-dan-tanggal': { id: 'Usia dan tanggal', en: 'Age and dates', entries: dateRules },
  jawaban: { id: 'Jawaban formulir', en: 'Answers of the form', entries: answerRules },
  'isi-jawaban': {
    id: 'Angka, dampak, dan bahasa jawaban',
    en: 'Figures, impact and language of answers',
    entries: proseRules,
  },
  bukti: {
    id: 'Bukti, dasar hukum, dan indikator',
    en: 'Evidence, legal bases and indicators',
    entries: evidenceRules,
  },
  'isi-bukti': {
    id: 'Isi dan kegunaan bukti',
    en: 'What evidence is and what it is for',
    entries: proofRules,
  },
  'dasar-hukum': { id: 'Dasar hukum', en: 'Legal bases', entries: legalRules },
  surat: { id: 'Surat', en: 'Letters', entries: letterRules },
  kelayakan: {
    id: 'Riwayat penghargaan, aplikasi, dan pernyataan',
    en: 'Earlier awards, applications and statement',
    entries: eligibilityRules,
  },
  urutan: {
    id: 'Urutan tanggal dan kemutakhiran',
    en: 'Order of dates, and how new the data are',
    entries: orderRules,
  },
  hubungan: {
    id: 'Evaluasi, replikasi, dan pembaruan',
    en: 'Evaluation, replication and improvements',
    entries: relationRules,
  },
  video: { id: 'Video', en: 'Video', entries: videoRules },
  testimoni: { id: 'Testimoni', en: 'Testimonials', entries: testimonialRules },
  'orang-dan-privasi': {
    id: 'Orang dan data pribadi',
    en: 'People and personal data',
    entries: { ...peopleRules, ...privacyRules },
  },
  'isi-berkas': { id: 'Isi berkas', en: 'What files hold', entries: contentRules },
  'tautan-web': { id: 'Tautan ke web', en: 'Links to the web', entries: visitedRules },
  keutuhan: { id: 'Keutuhan dosir', en: 'What holds a dossier together', entries: integrityRules },
} as const satisfies Readonly<Record<string, RuleTopic>>;

/** The explanation of every rule by its id; a test finds the rule of an edition that has none. */
export const RULE_ENTRIES: Readonly<Record<string, RuleEntry>> = Object.assign(
  {},
  ...Object.values(RULE_TOPICS).map(({ entries }) => entries),
) as Readonly<Record<string, RuleEntry>>;
