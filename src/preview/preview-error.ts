/**
 * An expected failure of the preview. `code` is for programs, `message` for the person at the terminal (what, where,
 * what to do), `status` for a browser that asked.
 */
export class PreviewError extends Error {
  readonly code: PreviewErrorCode;
  readonly status: number;

  constructor(code: PreviewErrorCode, status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PreviewError';
    this.code = code;
    this.status = status;
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
