import type Cmi5 from '@rusticisoftware/cmi5';
import type { Language } from '../../core/scenario/text.ts';
import type { Launch } from '../session/launch.ts';
import { askedIn } from '../session/launch-data.ts';
import type { OwnState } from './own-state.ts';
import { isObject } from './own-state.ts';

const sessionIri = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** It goes with every statement; one that is longer is none of a launch. */
const longestTemplate = 16_384;

/** The session's id, where the context of the LMS is one that statements can be made of; else `undefined`. */
export function sessionIn(unit: Cmi5): string | undefined {
  try {
    const { extensions, contextActivities = {}, ...rest } = unit._prepareContext();
    const session = isObject(extensions) ? extensions[sessionIri] : undefined;
    const lists = isObject(contextActivities) ? Object.values(contextActivities) : [undefined];
    const sound = lists.every((list) => Array.isArray(list) && list.every((one) => typeof one?.id === 'string'));
    const size = JSON.stringify([extensions, contextActivities, rest]).length;
    return sound && size <= longestTemplate && typeof session === 'string' && session !== '' ? session : undefined;
  } catch {
    return undefined;
  }
}

/** The launch of a unit of which the LMS could not say, or said nonsense: nothing is recorded. */
export const unanswered: Launch = {
  mode: 'normal',
  credit: true,
  answered: false,
  location: '',
  state: '',
  mark: null,
  language: null,
  asked: new Map(),
  before: { progress: 0, completed: false, success: 'unknown' },
  begun: true,
  takesLanguage: false,
};

/** What the LMS says of a launch, and what we kept of earlier ones; whatever makes no sense is as if it were not there. */
export function launchOf(unit: Cmi5, own: OwnState): Launch {
  const { location, state, before } = own;
  const mode = word(unit.getLaunchMode()).toLowerCase();
  const mark = unit.getMasteryScore();
  return {
    ...unanswered,
    answered: true,
    mode: mode.startsWith('b') ? 'browse' : mode.startsWith('r') ? 'review' : 'normal',
    location,
    state,
    before,
    // A mark of 0 would pass everybody: then the course's own holds.
    mark: typeof mark === 'number' && mark > 0 && mark <= 1 ? mark : null,
    language: languageIn(preferenceOf(unit)),
    asked: askedIn(word(unit.getLaunchParameters())),
  };
}

/** Where the LMS wants the learner afterwards: a page, never anything that would run here. */
export function returnUrlOf(unit: Cmi5, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(word(unit.getReturnURL()), base);
    return word(unit.getReturnURL()) !== '' && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The actor's name (xAPI 1.0.3 Data, 2.4.2), which an LMS may leave out for an account alone. */
export function nameIn(unit: Cmi5): string {
  const actor = unit.getActor();
  return isObject(actor) ? word(actor['name']) : '';
}

function preferenceOf(unit: Cmi5): string {
  try {
    return word(unit.getLanguagePreference());
  } catch {
    // There were none to be had.
    return '';
  }
}

/** The first of a list of language tags (RFC 5646) that can be played in: `fr-FR,cy-GB,en` is Welsh. */
function languageIn(tags: string): Language | null {
  const [first] = tags.toLowerCase().matchAll(/(?:^|,)\s*(cy|en)\b/g);
  return (first?.[1] as Language | undefined) ?? null;
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
