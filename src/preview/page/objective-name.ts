import { criterionNumber } from '../../core/scenario/standard.ts';
import type { Catalogue } from '../protocol.ts';
import type { Tongue } from './words.ts';

/** `PPLHSL19.PC01` → *PC1 Meet complaints calmly…*; a scenario's id → its title; '' for an objective unknown here. */
export function objectiveName(id: string, { standards, scenarios }: Catalogue, { language }: Tongue): string {
  const [urn, criterion] = id.split('.').slice(-2);
  const known = standards.find((one) => one.urn === urn)?.criteria.find((one) => one.id === criterion);
  if (known) return `${criterionNumber(known.id, language)} ${known.label[language]}`;
  return scenarios.find((one) => one.id === id || one.id === id.replaceAll('_', '-'))?.title[language] ?? '';
}
