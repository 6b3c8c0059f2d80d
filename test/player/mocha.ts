/** One test, whose time limit can be set. */
export interface MochaTest {
  timeout(milliseconds: number): void;
}

/** As much of Mocha as the element tests use; the test runner puts it on the page. */
declare global {
  function describe(subject: string, tests: () => void): void;
  function it(promise: string, test: () => Promise<void> | void): MochaTest;
  function before(task: () => Promise<unknown> | void): void;
  function after(task: () => Promise<unknown> | void): void;
}
