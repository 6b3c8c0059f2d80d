import Cmi5 from '@rusticisoftware/cmi5';
import { happenedIri, languageTags } from './iris.ts';
import { verbIri, verbs } from './statement.ts';
import type { Draft, Score, Statement } from './statement.ts';

const objectiveType = 'http://adlnet.gov/expapi/activities/objective';

/**
 * A draft as the statement of this session: the learner, the context as the LMS wants it and the categories of cmi5 are
 * the library's work. What of the context is ours is added, and takes no place the LMS has filled.
 *
 * @param began When the session began, in milliseconds since 1970.
 */
export function dressed(unit: Cmi5, draft: Draft, began: number): Statement {
  const { id, verb, activity, lasted } = draft;
  const made = undressed(unit, draft);
  const display = Object.entries(verbs[verb]).map(([language, word]) => [languageTags[language as 'cy'], word]);
  // Whatever the clock of an earlier session said, it was before this one.
  const at = draft.late ? new Date(began).toISOString() : draft.at;
  const duration =
    lasted === undefined ? {} : { duration: Cmi5.convertMillisecondsToISO8601Duration(Math.round(lasted * 1000)) };
  return {
    ...made,
    id,
    timestamp: at,
    verb: { id: verbIri(verb), display: Object.fromEntries(display) },
    ...(activity && { object: { ...activity, objectType: 'Activity' } }),
    ...((draft.result || lasted !== undefined) && { result: { ...resultOf(made, draft), ...duration } }),
    context: contextOf(unit, made.context, draft, at),
  };
}

function undressed(unit: Cmi5, { verb, result }: Draft): Statement {
  switch (verb) {
    case 'initialized':
      return unit.initializedStatement();
    case 'terminated':
      return unit.terminatedStatement();
    case 'completed':
      return unit.completedStatement();
    case 'passed':
      return unit.passedStatement(agreeing(unit, verb, result?.score));
    case 'failed':
      return unit.failedStatement(agreeing(unit, verb, result?.score));
    default:
      return unit.prepareStatement(verbIri(verb));
  }
}

// A score that says otherwise than its verb, by a mark that was set since, is left out: that it is passed stands.
function agreeing(unit: Cmi5, verb: 'passed' | 'failed', score: Score | undefined): Score | undefined {
  const mark = unit.getMasteryScore();
  if (!score || typeof mark !== 'number') return score;
  return score.scaled >= mark === (verb === 'passed') ? score : undefined;
}

// With a verdict the score is there as the library put it in, or left it out.
function resultOf(made: Statement, { verb, result = {} }: Draft): Statement['result'] {
  if (verb !== 'passed' && verb !== 'failed') return { ...made.result, ...result };
  const { score: _, ...rest } = result;
  return { ...made.result, ...rest };
}

function contextOf(unit: Cmi5, made: Statement['context'], draft: Draft, at: string): Statement['context'] {
  const { language, activity, criteria = [] } = draft;
  const { parent = [], other = [], ...activities } = made.contextActivities ?? {};
  const parents = activity ? [...parent, { id: unit.getActivityId() }] : parent;
  const others = [...other, ...criteria.map((id) => ({ id, definition: { type: objectiveType } }))];
  return {
    ...(language && { language: languageTags[language] }),
    ...made,
    contextActivities: {
      ...activities,
      ...(parents.length > 0 && { parent: parents }),
      ...(others.length > 0 && { other: others }),
    },
    extensions: { ...(at !== draft.at && { [happenedIri]: draft.at }), ...made.extensions },
  };
}
