/** What an error says, without what it quotes: that may be a token, a name or the address of a launch. */
export function reasonOf(cause: unknown): string {
  return String(cause).replace(/['"(].*|\w+:\/\/.*/s, '…');
}
