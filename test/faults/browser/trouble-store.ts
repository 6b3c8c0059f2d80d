import type { XapiStore } from '../../fixtures/xapi-store/xapi-store.ts';
import { kindOf } from '../kinds/all.ts';
import type { KindName } from '../kinds/all.ts';
import type { Fault } from '../plan/plan.ts';

/** From now on a store has these faults, counted from its next request on; one that answers late is silent instead. */
export function troubleStore(store: XapiStore, faults: readonly Fault[], met: (kind: KindName) => void): void {
  let requests = 0;
  store.fault = ({ body }) => {
    const at = requests++;
    const fault = faults.find(({ from, to }) => from <= at && at < to);
    if (!fault) return undefined;
    const kill = (): never => {
      throw new Error('a page of a browser is killed by its process');
    };
    const isAnswer = body.includes('/verbs/answered"');
    const trouble = kindOf(fault.kind).store?.({ how: fault.how, kill, isAnswer });
    if (trouble === undefined || trouble === 'killed after' || typeof trouble === 'object') return undefined;
    met(fault.kind);
    // Half a minute is longer than a test may wait for an answer.
    return trouble === 'silent' ? 'offline' : trouble;
  };
}
