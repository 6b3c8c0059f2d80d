/** What a hook of the test framework does. */
export type Hook = () => void | Promise<void>;

/** The hooks, as the runner puts them on the page. */
declare global {
  function beforeEach(body: Hook): void;
  function afterEach(body: Hook): void;
}
