import type { Block } from '../../core/document.ts';
import type { Context } from '../context.ts';
import { annexesPart } from '../annexes.ts';
import { beneficiariesPart } from './beneficiaries.ts';
import { checkReportPart } from './check-report.ts';
import { collaborationPart } from './collaboration.ts';
import { controlPart } from './control.ts';
import { evidencePart } from './evidence.ts';
import { formPart } from './form.ts';
import { glancePart, timelinePart } from './glance.ts';
import { historyPart } from './history.ts';
import { identityPart } from './identity.ts';
import { indicatorsPart } from './indicators.ts';
import { innovatorsPart } from './innovators.ts';
import { legalBasisPart } from './legal-basis.ts';
import { lettersPart } from './letters.ts';
import { replicationPart } from './replication.ts';
import { sourcesPart } from './sources.ts';
import { testimonialsPart } from './testimonials.ts';

/** A part of the document after the cover; without blocks it is left out. */
export type Part = (context: Context) => readonly Block[];

/** The parts in the order of the document. */
export const PARTS: readonly Part[] = [
  glancePart,
  controlPart,
  identityPart,
  formPart,
  replicationPart,
  indicatorsPart,
  beneficiariesPart,
  timelinePart,
  legalBasisPart,
  evidencePart,
  testimonialsPart,
  collaborationPart,
  historyPart,
  innovatorsPart,
  lettersPart,
  sourcesPart,
  annexesPart,
];

/** The parts behind the annexes. */
export const CLOSING_PARTS: readonly Part[] = [checkReportPart];
