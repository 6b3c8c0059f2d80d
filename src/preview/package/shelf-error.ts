import type { ShelfFaultCode } from '../protocol.ts';

/** Why one file of the packages' folder cannot be launched. Caught by the shelf, which lists it. */
export class ShelfError extends Error {
  readonly code: ShelfFaultCode;

  constructor(code: ShelfFaultCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'ShelfError';
    this.code = code;
  }
}
