/** An expected failure of a command: printed as one line, never as a stack trace. `code` is a key of `cli.json`. */
export class CommandError extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'CommandError';
    this.code = code;
    this.values = values;
  }
}
