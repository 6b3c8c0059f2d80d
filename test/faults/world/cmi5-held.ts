import type { Sent } from '../../fixtures/xapi-store/statement-rules.ts';
import type { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import type { Held } from './host.ts';

const criterion = 'urn:dewis:criterion:';

/** What an LMS of cmi5 holds, by the statements and the document in its store. */
export function cmi5Held(store: XapiStore): Held {
  const document = JSON.parse(store.documents.get('dewis') ?? '{}') as { readonly state?: string };
  const verdict = store.last('passed') ?? store.last('failed');
  // The newest that says how well.
  const judged = store.statements.findLast(({ verb }) => /\/(passed|failed|scored)$/.test(verb.id));
  const told = Object.entries<Sent>(judged?.['result'].extensions ?? {});
  return {
    state: document.state ?? '',
    standing: {
      completed: store.last('completed') !== undefined,
      success: verdict ? (verdict['result'].success ? 'passed' : 'failed') : 'unknown',
      score: judged?.['result'].score?.raw ?? null,
    },
    get answers() {
      const answered = store.statements.filter(({ verb }) => String(verb.id).endsWith('/answered'));
      return answered.map(({ object, result }) => ({ decision: object.id, choice: result.response }));
    },
    objectives: Object.fromEntries(told.filter(([iri]) => iri.startsWith(criterion)).map(objectiveOf)),
  };
}

function objectiveOf([iri, { state, measure }]: readonly [string, Sent]) {
  const status = state === 'shown' ? 'passed' : state === 'unmet' ? 'not attempted' : 'incomplete';
  return [iri.slice(criterion.length), [status, String(Math.round(measure * 10_000) / 100)]] as const;
}
