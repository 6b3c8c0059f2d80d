import fc from 'fast-check';

/**
 * The same examples in every run, so that a change is judged and not the day's luck. `DEWIS_SEED=random` looks for new
 * ones, `DEWIS_SEED=<number>` repeats a run that found one.
 */
const asked = process.env['DEWIS_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_122) });
