import { expect, test } from 'vitest';
import { smallFiles } from '../fixtures/small-folder.ts';
import { faultsOf } from './faults-of.ts';

// Where warnings of files that are no scenarios are let stand.

const course = smallFiles['course.yaml']!;
const standard = smallFiles['standards/test1.yaml']!;
const left = "{ cy: 'Gwrando [enw]', en: Listen }";

test('a warning of a standard is accepted in the file of the standard', () => {
  const file = standard.replace('{ cy: Gwrando, en: Listen }', left);
  const told = (text: string) => faultsOf({ 'standards/test1.yaml': text });
  expect(told(file)).toMatchObject([{ code: 'placeholder-left', file: 'standards/test1.yaml' }]);
  const accepted = `${file}accepted:\n  - { code: placeholder-left, at: criteria.PC01, reason: An official label }\n`;
  expect(told(accepted)).toMatchObject([{ code: 'placeholder-left', accepted: 'An official label' }]);
  expect(told(accepted.replace('PC01, reason', 'PC02, reason'))).toMatchObject([
    { code: 'placeholder-left' },
    { code: 'accepts-nothing' },
  ]);
});

test('what is found in the words of a course is told while a scenario cannot be read, and what is accepted there may be', () => {
  const file = `${course.replace('A small course', '"A small [kind] course"')}accepted:
  - { code: placeholder-left, reason: Meant so }
  - { code: unclaimed-criteria, reason: Later }
`;
  const told = faultsOf({ 'course.yaml': file, 'one-call.yaml': [['minutes: 2', 'minutes: two']] });
  expect(told.filter((finding) => finding.file === 'course.yaml')).toMatchObject([
    { code: 'placeholder-left', accepted: 'Meant so' },
  ]);
});
