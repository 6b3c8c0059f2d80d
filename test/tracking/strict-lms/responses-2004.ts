import type { Examples } from './judged.ts';

const ids = (most: number) => Array.from({ length: most }, (_, index) => `id${index}`).join('[,]');
const texts = (most: number) => Array.from({ length: most }, () => 'text').join('[,]');

/** Examples of learner responses in SCORM 2004, by type. */
export const responses2004: readonly Examples[] = [
  { kind: 'true-false', legal: ['true', 'false'], form: ['', 't', '1', 'True'] },
  { kind: 'choice', legal: ['', 'a', 'a[,]b', ids(36)], form: ['a,b c', 'a[,]a', 'a[,]', ids(37), 'a'.repeat(251)] },
  { kind: 'fill-in', legal: ['', 'a', '{lang=cy}dau[,]two', texts(10)], form: [texts(11), 'a'.repeat(251), 'a[.]b'] },
  { kind: 'long-fill-in', legal: ['', 'a', `{lang=cy}${'a'.repeat(4000)}`], form: ['a'.repeat(4001), '{lang=}a'] },
  { kind: 'matching', legal: ['a[.]1', 'a[.]1[,]b[.]2'], form: ['', 'a', 'a.1', 'a[.]1[,]b', 'a[.]b[.]c'] },
  {
    kind: 'performance',
    legal: ['valve[.]shut', 'valve[.]', '[.]shut', 'a[.]1[,]b[.]two words'],
    form: ['', '[.]', 'valve', 'two words[.]1', `a[.]${'a'.repeat(251)}`],
  },
  { kind: 'sequencing', legal: ['a', 'c[,]b[,]a', ids(36)], form: ['', 'a,b c', ids(37)] },
  { kind: 'likert', legal: ['agree', 'likert_1'], form: ['', 'two words', 'a[,]b', 'a'.repeat(251)] },
  { kind: 'numeric', legal: ['4', '-4.25'], form: ['', 'four', '1[:]2'] },
  { kind: 'other', legal: ['', 'any thing', 'a'.repeat(4000)], form: ['a'.repeat(4001)] },
];

/** Examples of correct response patterns in SCORM 2004, by type. */
export const patterns2004: readonly Examples[] = [
  { kind: 'true-false', legal: ['true'], form: ['', 'yes'] },
  { kind: 'choice', legal: ['', 'a', 'a[,]b'], form: ['a[,]a', 'a b'] },
  {
    kind: 'fill-in',
    legal: ['two', '{case_matters=true}two', '{order_matters=false}{case_matters=true}one[,]two', texts(10)],
    form: [texts(11), 'a[:]b'],
  },
  { kind: 'long-fill-in', legal: ['two', '{case_matters=false}{lang=cy}dau'], form: ['a'.repeat(4001)] },
  { kind: 'matching', legal: ['a[.]1[,]b[.]2'], form: ['a'] },
  {
    kind: 'performance',
    legal: ['{order_matters=false}valve[.]shut[,]gauge[.]1[:]2', 'gauge[.][:]2', '[.]shut'],
    form: ['', '{order_matters=maybe}a[.]b', '[.]'],
  },
  { kind: 'sequencing', legal: ['a[,]b'], form: ['', 'a b'] },
  { kind: 'likert', legal: ['agree'], form: ['', 'a[,]b'] },
  { kind: 'numeric', legal: ['1[:]2', '[:]2', '1[:]', '[:]', '4[:]4'], form: ['', '4', '2[:]1', 'a[:]b'] },
  { kind: 'other', legal: ['anything'], form: ['a'.repeat(4001)] },
];
