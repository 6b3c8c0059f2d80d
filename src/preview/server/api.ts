import type { IncomingMessage } from 'node:http';
import type { DatabaseSync } from 'node:sqlite';
import { launchRecord } from '../cmi/launch-record.ts';
import { byTitle } from '../package/shelf.ts';
import type { Shelf } from '../package/shelf.ts';
import { PreviewError } from '../preview-error.ts';
import type { AttemptDetail, AttemptSummary, Catalogue, Launch, NewAttempt } from '../protocol.ts';
import { readLabels } from '../scenarios/labels.ts';
import { addAttempt, countLaunch, findAttempt, lastAttempt, listAttempts } from '../store/attempts.ts';
import { setLanguage, storeRecord } from '../store/attempts.ts';
import type { StoredAttempt } from '../store/attempts.ts';
import { addCalls, listCalls } from '../store/calls.ts';
import { addLearner, findLearner, listLearners } from '../store/learners.ts';
import { readBody } from './body.ts';
import { launchHref } from './content.ts';
import * as input from './input.ts';
import { json } from './reply.ts';
import type { Reply } from './reply.ts';

export interface Api {
  readonly shelf: Shelf;
  readonly scenarios: string;
  readonly database: DatabaseSync;
}

export const apiRoot = '/api/';

/** Method and path → what is done. `:id` is an attempt's number. */
const routes: Readonly<Record<string, (api: Api, request: IncomingMessage, id: number) => Promise<Reply>>> = {
  'GET catalogue': async (api) => json(await catalogue(api)),
  'POST learners': async (api, request) =>
    json(addLearner(api.database, await readBody(request, input.newLearner)), 201),
  'GET attempts': async (api) => json(listAttempts(api.database).map(({ summary }) => summary)),
  'POST attempts': async (api, request) => json(await begin(api, await readBody(request, input.newAttempt)), 201),
  'GET attempts/:id': async (api, _, id) => json(detail(api, id)),
  'GET attempts/:id/record.json': async (api, _, id) => download(detail(api, id)),
  'POST attempts/:id/launches': async (api, _, id) => json(await launch(api, id), 201),
  'POST attempts/:id/commits': async (api, request, id) => {
    const { cmi, calls } = await readBody(request, input.commit);
    storeRecord(api.database, wanted(api, id).summary.id, cmi);
    addCalls(api.database, id, calls);
    return json({ result: 'true' });
  },
  'POST attempts/:id/calls': async (api, request, id) => {
    const { calls } = await readBody(request, input.calls);
    addCalls(api.database, wanted(api, id).summary.id, calls);
    return json({ result: 'true' });
  },
};

export async function apiReply(api: Api, request: IncomingMessage, pathname: string): Promise<Reply> {
  const path = pathname.slice(apiRoot.length);
  const pattern = path.replace(/^attempts\/\d+(?=\/|$)/, 'attempts/:id');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = routes[`${method} ${pattern}`];
  if (route) return route(api, request, Number(/^attempts\/(\d+)/.exec(path)?.[1]));
  if (Object.keys(routes).some((known) => known.endsWith(` ${pattern}`)))
    throw new PreviewError('wrong-method', 405, `${pathname} does not take ${method}.`);
  throw new PreviewError('not-found', 404, `There is no ${pathname}.`);
}

async function catalogue({ shelf, scenarios, database }: Api): Promise<Catalogue> {
  const [{ packages, faults }, labels] = await Promise.all([shelf.list(), readLabels(scenarios)]);
  return {
    packages: packages.map(({ summary }) => summary).sort(byTitle),
    faults: [...faults, ...labels.faults],
    learners: listLearners(database),
    standards: labels.standards,
    scenarios: labels.scenarios,
  };
}

/**
 * The attempt a learner is about to play. Browse and review are rows of their own, review one with a copy of what the
 * last attempt left: a package that writes in them, as none should, is caught in the act and spoils nothing.
 */
async function begin({ shelf, database }: Api, asked: NewAttempt): Promise<AttemptSummary> {
  if (!findLearner(database, asked.learner)) throw new PreviewError('not-found', 404, 'There is no such learner.');
  if (!(await shelf.find(asked.package, asked.version)))
    throw new PreviewError('not-found', 404, `There is no package ${asked.package} for SCORM ${asked.version}.`);
  const last = lastAttempt(database, asked);
  if (asked.mode === 'review') {
    if (!last?.cmi) throw new PreviewError('nothing-to-review', 409, 'There is no record of an attempt to review.');
    return addAttempt(database, asked, last.cmi).summary;
  }
  if (asked.mode === 'browse' || asked.start === 'new' || !last) return addAttempt(database, asked, null).summary;
  setLanguage(database, last.summary.id, asked.language);
  return last.summary;
}

async function launch(api: Api, id: number): Promise<Launch> {
  const { summary, cmi } = wanted(api, id);
  const found = await api.shelf.find(summary.package, summary.version);
  if (!found)
    throw new PreviewError('not-found', 404, `The package ${summary.package} (${summary.version}) is no longer there.`);
  const learner = findLearner(api.database, summary.learner)!;
  const { mark, launchData, objectives } = found.manifest;
  const { version, mode, language } = summary;
  return {
    attempt: summary,
    learner,
    launch: countLaunch(api.database, id),
    title: found.manifest.title,
    href: launchHref(found),
    cmi: launchRecord({ version, learner, mode, language, stored: cmi, mark, launchData, objectives }),
  };
}

function detail(api: Api, id: number): AttemptDetail {
  const { summary, cmi } = wanted(api, id);
  return { attempt: summary, cmi: cmi ?? {}, calls: listCalls(api.database, id) };
}

function download(found: AttemptDetail): Reply {
  const { package: name, version, number } = found.attempt;
  const file = `${name}-${version}-${number}.json`.replace(/[^\w.-]/g, '_');
  const reply = json(found, 200, { 'Content-Disposition': `attachment; filename="${file}"` });
  return { ...reply, body: JSON.stringify(found, null, 2) };
}

function wanted({ database }: Api, id: number): StoredAttempt {
  const found = findAttempt(database, id);
  if (!found) throw new PreviewError('not-found', 404, `There is no attempt ${id}.`);
  return found;
}
