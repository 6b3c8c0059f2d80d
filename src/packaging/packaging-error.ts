/**
 * - `path`: a file's name could not be used safely in every LMS;
 * - `clash`: two scenarios bring different files of one name;
 * - `template`: a template and its code do not fit;
 * - `missing`: something a package cannot do without was not given.
 */
export type PackagingErrorCode = 'path' | 'clash' | 'template' | 'missing';

/** What keeps a package from being made; the message says what and where. */
export class PackagingError extends Error {
  readonly code: PackagingErrorCode;

  constructor(code: PackagingErrorCode, message: string) {
    super(message);
    this.name = 'PackagingError';
    this.code = code;
  }
}
