import type { Dialect } from '../../tracking/scorm/dialect.ts';
import { childrenOf } from '../../tracking/session/launch.ts';
import { isElement } from './vocabulary.ts';

/** A group of elements, as this LMS has it. */
export interface Kept {
  readonly name: GroupName;
  readonly element: string;
  /** The names of its elements, as the LMS lists them; none where it has no such group. */
  readonly fields: readonly string[];
  /** What the course would use and the LMS does not list. */
  readonly missing: readonly string[];
  /** How many entries a list has; `null` where that could not be read or it is no list. */
  readonly count: number | null;
}

export type GroupName = 'core' | 'score' | 'objectives' | 'interactions' | 'preference' | 'student' | 'comments';

interface Group {
  readonly name: GroupName;
  readonly element: string;
  readonly used: readonly string[];
  readonly list?: boolean;
}

const interaction = ['id', 'type', 'objectives', 'weighting', 'correct_responses', 'result', 'latency'];

const groups: Readonly<Record<Dialect['version'], readonly Group[]>> = {
  '1.2': [
    { name: 'core', element: 'cmi.core', used: ['lesson_location', 'lesson_status', 'score', 'exit', 'session_time'] },
    { name: 'score', element: 'cmi.core.score', used: ['raw', 'min', 'max'] },
    { name: 'objectives', element: 'cmi.objectives', used: ['id', 'score', 'status'], list: true },
    {
      name: 'interactions',
      element: 'cmi.interactions',
      list: true,
      used: [...interaction, 'time', 'student_response'],
    },
    { name: 'preference', element: 'cmi.student_preference', used: ['language'] },
    { name: 'student', element: 'cmi.student_data', used: ['mastery_score'] },
  ],
  '2004': [
    { name: 'score', element: 'cmi.score', used: ['scaled', 'raw', 'min', 'max'] },
    {
      name: 'objectives',
      element: 'cmi.objectives',
      list: true,
      used: ['id', 'score', 'success_status', 'completion_status', 'progress_measure', 'description'],
    },
    {
      name: 'interactions',
      element: 'cmi.interactions',
      list: true,
      used: [...interaction, 'timestamp', 'learner_response', 'description'],
    },
    { name: 'preference', element: 'cmi.learner_preference', used: ['language'] },
    { name: 'comments', element: 'cmi.comments_from_learner', used: [], list: true },
  ],
};

/** Asks an LMS what it has, and writes nothing. Comments are counted, never read. */
export function whatIsKept(get: (element: string) => string | undefined, { version }: Dialect): readonly Kept[] {
  return groups[version].map(({ name, element, used, list }) => {
    const fields = childrenOf(get, element);
    const count = list && fields.size > 0 ? get(`${element}._count`) : undefined;
    return {
      name,
      element,
      // Whatever else it lists is no name.
      fields: [...fields].filter(isElement),
      missing: used.filter((field) => !fields.has(field)),
      count: count && /^\d{1,6}$/.test(count.trim()) ? Number(count) : null,
    };
  });
}
