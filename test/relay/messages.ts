import fc from 'fast-check';
import { thinPath } from './two-pages.ts';

/** What is written into the log of a message that was ignored. */
export const ignored = (why: string) => `Dewis: a message was ignored: ${why}`;
export const greeting = { dewis: 'relay', speaks: [1] };
export const welcome = { dewis: 'relay', speaks: 1, version: '1.2', path: thinPath };
export const skewed = 'in another protocol';

// What is nearly right, and what is nothing like it.
const nearly = fc.record(
  {
    id: fc.oneof(fc.integer(), fc.anything()),
    find: fc.oneof(fc.constant(true), fc.anything()),
    batch: fc.anything(),
    will: fc.anything(),
    close: fc.array(
      fc.record({ calls: fc.array(fc.array(fc.oneof(fc.constantFrom('set', 'eval', 'cmi.x'), fc.anything()))) }),
    ),
    dewis: fc.constant('relay'),
    speaks: fc.anything(),
  },
  { requiredKeys: [] },
);
/** What may be posted by whoever means no good, or knows no better. */
export const anyMessage = fc.oneof(fc.anything(), nearly);
