import { expect, test } from 'vitest';
import { storeRequestsIn } from '../../src/diagnosis/read/store-requests.ts';

const store = 'https://lrs.example/xapi/';
const query = `?endpoint=${encodeURIComponent(store)}&actor={"name":"Elin"}`;
const asked = (path: string, responseStatus?: number) => ({
  name: store + path,
  ...(responseStatus !== undefined && { responseStatus }),
});

test('requests to the store of a launch are counted by what they are for, and nothing of them is told', () => {
  const requests = [
    asked('statements?statementId=1', 204),
    asked('statements?statementId=2', 403),
    asked('statements?statementId=3', 0),
    asked('activities/state?agent={"name":"Elin"}', 404),
    asked('activities/state?agent={"name":"Elin"}'),
    asked('agents/profile?agent=x', 500),
    { name: 'https://elsewhere.example/xapi/statements' },
    { name: 'https://lms.example/play.js' },
  ];
  expect(storeRequestsIn(requests, query)).toEqual([
    { kind: 'statements', sent: 3, failed: 2 },
    { kind: 'state', sent: 2, failed: 0 },
    { kind: 'profile', sent: 1, failed: 1 },
  ]);
});

test('where nothing was launched there is nothing to count', () => {
  expect(storeRequestsIn([asked('statements', 200)], '')).toEqual([]);
});
