import { expect, test } from 'vitest';
import { followPage } from '../../src/tracking/session/page-life.ts';
import { FakePage } from '../fixtures/quirks/page.ts';
import { versions, opened } from './lms-setting.ts';

const { dialect } = versions[1]!;

test('a page that is hidden commits, and one that goes away ends the session once and asks for no navigation', () => {
  const { lms, session } = opened(dialect);
  const page = new FakePage();
  followPage(session, page);
  const commits = lms.calls.length;
  page.see('hidden');
  expect(lms.calls.slice(commits).map(({ call }) => call)).toContain('commit');
  page.dispatchEvent(new Event('pagehide'));
  page.dispatchEvent(new Event('pagehide'));
  page.see('hidden');
  expect(lms.calls.filter(({ call }) => call === 'terminate')).toHaveLength(1);
  expect(lms.setsSince(0)).not.toContain('adl.nav.request');
});

test('a page that comes back from the cache after the session ended loads anew, and only then', () => {
  const { session } = opened(dialect);
  const page = new FakePage();
  const stop = followPage(session, page);
  page.show(false);
  page.show(true);
  expect(page.reloads).toBe(0);
  page.dispatchEvent(new Event('pagehide'));
  page.show(false);
  expect(page.reloads).toBe(0);
  page.show(true);
  expect(page.reloads).toBe(1);
  stop();
  page.show(true);
  expect(page.reloads).toBe(1);
});
