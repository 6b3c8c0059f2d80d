import { mostCalls, mostText } from './protocol.ts';
import type { Demand, Greeting, RawAnswer, RawBatch, RawCall, Reply, Welcome } from './protocol.ts';

// Whatever comes by message is data of unknown make until it has gone through here. Nothing of it is ever run or shown.

export function isGreeting(data: unknown): data is Greeting {
  return isRecord(data) && data['dewis'] === 'relay' && isList(data['speaks'], 100, isCount);
}

export function isWelcome(data: unknown): data is Welcome {
  if (!isRecord(data) || data['dewis'] !== 'relay') return false;
  return isCount(data['speaks']) && isText(data['path']) && (data['version'] === '1.2' || data['version'] === '2004');
}

/** What is asked, and nothing else that may stand beside it. */
export function demandIn(data: unknown): Demand | undefined {
  if (!isRecord(data)) return undefined;
  const { id, find, batch, will, close } = data;
  if (isCount(id)) return find === true ? { id, find } : isBatch(batch) ? { id, batch } : undefined;
  return areBatches(will) ? { will } : areBatches(close) ? { close } : undefined;
}

/** What is answered, and nothing else that may stand beside it. */
export function replyIn(data: unknown): Reply | undefined {
  if (!isRecord(data)) return undefined;
  const { id, found, answers } = data;
  if (!isCount(id)) return undefined;
  if (typeof found === 'boolean') return { id, found };
  return isList(answers, mostCalls, isAnswer) ? { id, answers } : undefined;
}

function areBatches(data: unknown): data is readonly RawBatch[] {
  return isList(data, 10, isBatch);
}

function isBatch(data: unknown): data is RawBatch {
  if (!isRecord(data) || !isList(data['calls'], mostCalls, isCall)) return false;
  const { forbear } = data;
  if (forbear === undefined) return true;
  if (!isRecord(forbear) || !isRecord(forbear['errors'])) return false;
  const { passing, lost } = forbear['errors'];
  return (
    isCount(forbear['vital']) &&
    isCount(forbear['failuresBorne']) &&
    isList(passing, 100, isCount) &&
    isList(lost, 100, isCount)
  );
}

// Only what belongs to the data model: nothing of a hosted page reaches another thing of the LMS.
function isCall(data: unknown): data is RawCall {
  if (!Array.isArray(data)) return false;
  const [call, element, value] = data as readonly unknown[];
  if (call === 'get' || call === 'set') {
    if (typeof element !== 'string' || !/^(cmi|adl)(\.\w{1,60}){1,8}$/.test(element)) return false;
    return call === 'get' ? data.length === 2 : data.length === 3 && isText(value);
  }
  return data.length === 1 && ['initialize', 'commit', 'terminate'].includes(call as string);
}

function isAnswer(data: unknown): data is RawAnswer {
  return Array.isArray(data) && data.length === 2 && data.every((one) => one === null || isText(one));
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

// Spread out, since `every` passes over a hole in a list.
function isList<One>(data: unknown, most: number, isOne: (one: unknown) => one is One): data is readonly One[] {
  return Array.isArray(data) && data.length <= most && [...(data as readonly unknown[])].every(isOne);
}

function isCount(data: unknown): data is number {
  return Number.isInteger(data) && (data as number) >= 0;
}

function isText(data: unknown): data is string {
  return typeof data === 'string' && data.length <= mostText;
}
