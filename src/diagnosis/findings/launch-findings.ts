import type { Kept } from '../read/keeps.ts';
import type { LaunchAddress } from '../read/launch-address.ts';
import type { Said } from '../read/said.ts';
import type { Search } from '../read/search.ts';
import type { StoreRequests } from '../read/store-requests.ts';
import type { Finding, FindingCode } from './catalogue.ts';

/** After so many milliseconds an API is late: a course that looks once only does not find it. */
const late = 100;

/** What the search for an API has to tell. */
export function searchFindings({ windows, found, milliseconds }: Search): readonly Finding[] {
  const offers = windows.flatMap((window) => window.offers);
  const versions = new Set(offers.map((offer) => offer.version));
  const foreign = windows.filter((window) => window.foreign);
  if (!found) {
    if (versions.size > 0) return [finding('other-version', ...versions)];
    return [foreign.length > 0 ? finding('no-api-foreign') : finding('no-api')];
  }
  const untold = found.offer.lacks.filter((name) => name.endsWith('LastError'));
  return [
    ...(untold.length > 0 ? [finding('no-error-codes', ...untold)] : []),
    ...(versions.size > 1 ? [finding('both-versions', ...versions)] : []),
    ...(foreign.length > 0 ? [finding('foreign-window')] : []),
    ...(milliseconds !== null && milliseconds >= late ? [finding('late-api', `${Math.round(milliseconds)} ms`)] : []),
  ];
}

/** What a launch by cmi5 has to tell. */
export function addressFindings(address: LaunchAddress): readonly Finding[] {
  const missing = Object.entries(address).flatMap(([name, there]) => (there ? [] : [name]));
  return missing.length > 0 ? [finding('no-launch', ...missing)] : [];
}

/** What the requests to an xAPI store have to tell. */
export function storeFindings(requests: readonly StoreRequests[]): readonly Finding[] {
  const failing = requests.filter(({ failed }) => failed > 0);
  return failing.length > 0
    ? [finding('store-fails', ...failing.map(({ kind, sent, failed }) => `${kind}: ${failed}/${sent}`))]
    : [];
}

/** What the LMS said at launch has to tell. */
export function saidFindings({ mode, credit, answered, state, mark, launchData, heard }: Said): readonly Finding[] {
  const ours = Object.entries(launchData.ours).reduce((sum, [name, value]) => sum + name.length + value.length + 2, 0);
  const states: Partial<Record<Said['state']['condition'], FindingCode>> = {
    damaged: 'state-damaged',
    foreign: 'state-foreign',
    wrapped: 'state-wrapped',
  };
  const condition = states[state.condition];
  const silent = [heard.mode, heard.completion, heard.credit].every((said) => said?.text === '' && !said.length);
  const capital = [heard.mode, heard.credit, heard.completion, heard.success].flatMap((said) =>
    said && /^[A-Z]/.test(said.text) ? [said.text] : [],
  );
  return [
    ...(answered ? [] : [finding('not-answered')]),
    ...(mode === 'normal' ? [] : [finding('not-normal', mode)]),
    ...(credit ? [] : [finding('no-credit')]),
    ...(condition ? [finding(condition, `cmi.suspend_data: ${state.length}`)] : []),
    ...(mark === null ? [] : [finding('lms-mark', percent(mark))]),
    // What parts two settings is nobody's.
    ...((launchData.length ?? 0) > ours ? [finding('data-not-ours', `cmi.launch_data: ${launchData.length}`)] : []),
    ...(silent ? [finding('says-nothing')] : []),
    ...(capital.length > 0 ? [finding('capital-words', ...new Set(capital))] : []),
  ];
}

/** What an LMS that was only read has to tell of what it can keep. */
export function keepsFindings(keeps: readonly Kept[]): readonly Finding[] {
  const absent: Partial<Record<Kept['name'], FindingCode>> = {
    objectives: 'no-objectives',
    interactions: 'no-interactions',
    preference: 'no-language',
  };
  return keeps.flatMap(({ name, element, fields, missing, count }): readonly Finding[] => {
    const gone = absent[name];
    const vital = name === 'preference' ? 'language' : 'id';
    if (gone && !fields.includes(vital)) return [finding(gone)];
    if (fields.length === 0) return [];
    return [
      ...(missing.length > 0 ? [finding('fields-missing', ...missing.map((field) => `${element}.n.${field}`))] : []),
      ...((name === 'objectives' || name === 'interactions') && count === null
        ? [finding('no-count', `${element}._count`)]
        : []),
    ];
  });
}

export function finding(code: FindingCode, ...seen: readonly string[]): Finding {
  return { code, seen };
}

export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
