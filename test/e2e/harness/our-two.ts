import { ourScenarios } from '../../fixtures/scenarios.ts';

export type OurScenario = (typeof ourScenarios)[number];

export const diner = called('angry-diner');
export const repair = called('unexpected-repair-cost');

function called(id: string): OurScenario {
  const found = ourScenarios.find(({ story }) => story.id === id);
  if (!found) throw new Error(`scenarios/ has no ${id}`);
  return found;
}
