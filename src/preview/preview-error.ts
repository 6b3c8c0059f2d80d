/**
 * An expected failure of the preview. `code` is for programs, `message` for the person at the terminal (what, where,
 * what to do), `status` for a browser that asked, `values` for whoever says it in another language.
 */
export class PreviewError extends Error {
  readonly code: PreviewErrorCode;
  readonly status: number;
  readonly values: Readonly<Record<string, string>>;

  constructor(
    code: PreviewErrorCode,
    status: number,
    message: string,
    { values = {}, ...options }: ErrorOptions & { readonly values?: Readonly<Record<string, string>> } = {},
  ) {
    super(message, options);
    this.name = 'PreviewError';
    this.code = code;
    this.status = status;
    this.values = values;
  }
}

export type PreviewErrorCode =
  | 'data-unusable'
  | 'port-taken'
  | 'foreign-host'
  | 'foreign-origin'
  | 'not-found'
  | 'wrong-method'
  | 'wrong-input'
  | 'too-large'
  | 'nothing-to-review';
