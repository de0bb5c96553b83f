import type { LinkReason, LinkState } from '../core/web-links.ts';
import { FORBIDDEN } from './guard.ts';

/** What came of going to an address. */
export interface Seen {
  readonly keadaan: LinkState;
  readonly kode?: number;
  readonly alasan?: LinkReason;
}

const SIGN_IN =
  /^https?:\/\/(?:accounts\.google\.|login\.|consent\.|sso\.|auth\.|[^/]+\/(?:[^?#]*\/)?(?:log-?in|sign-?in|masuk|servicelogin|wp-login\.php|sso|consent)(?:[/?#]|$))/i;

const unsure = (alasan: LinkReason, kode?: number): Seen => ({
  keadaan: 'tak-terverifikasi',
  alasan,
  ...(kode === undefined ? {} : { kode }),
});

/** Judges an answer: only what says so itself is gone, only what opened is alive. */
export function judgeAnswer(kode: number, finalUrl: string, asked: string): Seen {
  if (SIGN_IN.test(finalUrl) && !SIGN_IN.test(asked)) return unsure('masuk', kode);
  if (kode >= 200 && kode < 300) return { keadaan: 'hidup', kode };
  if (kode === 404 || kode === 410) return { keadaan: 'mati', kode, alasan: 'hilang' };
  if (kode === 401) return unsure('masuk', kode);
  return unsure(kode >= 500 ? 'server' : 'ditolak', kode);
}

const BY_CODE: Readonly<Record<string, LinkReason>> = {
  [FORBIDDEN]: 'alamat-dalam',
  ENOTFOUND: 'nama',
  EAI_AGAIN: 'lambat',
  ETIMEDOUT: 'lambat',
  ABORT_ERR: 'lambat',
};

/** Judges a failure of the way there: nothing of it says that the address is gone. */
export function judgeFailure(code: string): Seen {
  const certificate = /CERT|SSL|TLS|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|DEPTH_ZERO/.test(code);
  return unsure(BY_CODE[code] ?? (certificate ? 'sertifikat' : 'putus'));
}
