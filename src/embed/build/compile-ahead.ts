/**
 * Has Chromium compile every function of a chunk while it arrives, off the main thread, and not each when it is first
 * called: nearly all of them are, on the way to the first choice. A comment to every other browser (V8, explicit compile
 * hints).
 */
export const compileAhead = '//# allFunctionsCalledOnLoad';
