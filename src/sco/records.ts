/** What is wanted once there is something to remember, as one chunk: reading, writing and reporting it. */
export { decodeCourse } from '../core/course/codec.ts';
export { landed } from '../core/course/landed.ts';
export { keeperOf } from './keeper-of.ts';
