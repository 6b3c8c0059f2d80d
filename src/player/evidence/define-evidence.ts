import { register } from '../register.ts';
import { DewisEvidenceRecord } from './evidence-record.ts';

/** Registers the evidence record. */
export function defineEvidence(): void {
  register({ 'dewis-evidence-record': DewisEvidenceRecord });
}
