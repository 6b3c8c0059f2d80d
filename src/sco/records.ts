/** What is wanted once there is something to remember, as one chunk: reading, writing and reporting it. */
export { decodeCourse } from '../core/course/codec.ts';
export { Recorder, keepsakeOf } from './recorder.ts';
