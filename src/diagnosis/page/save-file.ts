/** Has the browser save a text as a file. A frame that may save nothing does not say so. */
export function saveFile(download: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download }).click();
  // Some browsers fetch it only after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
