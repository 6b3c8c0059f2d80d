import type { CourseFile } from '../../../src/core/course/course-file.ts';
import type { Operator, Path } from '../operator.ts';
import { editedAt } from '../operator.ts';
import type { SourceFile } from '../source-file.ts';

const courseOf = ({ scenario, value }: SourceFile) => (scenario ? undefined : (value as CourseFile));

const setting = (name: string, path: Path, to: readonly unknown[], because?: string): Operator => ({
  name,
  sites: (file) =>
    courseOf(file)
      ? to.map((value) => editedAt(file, path, (document) => document.setIn(path, value), `=${String(value)}`))
      : [],
  ...(because !== undefined && { soundWhere: { because } }),
});

export const courseOperators: readonly Operator[] = [
  setting('mark-lowered', ['mark'], [0.1, 0.3, 0.5], 'a pass mark that guessing does not reach is the author’s to set'),
  setting('mark-raised', ['mark'], [0.9, 1], 'a pass mark that can be reached is the author’s to set'),
  setting('mark-that-is-none', ['mark'], [0, 70, -1, 'high']),
  setting('keep-mistyped', ['keep'], ['bets', 'newest']),
  setting('course-called-as-a-scenario', ['id'], ['angry-diner']),
  {
    name: 'scenario-dropped-from-the-course',
    sites: (file) =>
      (courseOf(file)?.scenarios ?? []).map((_, index) =>
        editedAt(file, ['scenarios', index], (document) => document.deleteIn(['scenarios', index])),
      ),
  },
  {
    name: 'scenario-twice-in-the-course',
    sites: (file) =>
      (courseOf(file)?.scenarios ?? []).map((entry, index) =>
        editedAt(file, ['scenarios', index], (document) => document.addIn(['scenarios'], document.createNode(entry))),
      ),
  },
  {
    name: 'scenario-mistyped-in-the-course',
    sites: (file) =>
      (courseOf(file)?.scenarios ?? []).map(({ id }, index) =>
        editedAt(file, ['scenarios', index, 'id'], (document) =>
          document.setIn(['scenarios', index, 'id'], id.slice(1)),
        ),
      ),
  },
];
