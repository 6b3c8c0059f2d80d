/** Why the system refused something, as short as it can be said in any language: `EACCES`, `ENOSPC`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
