/** Lays rules over a page. Constructed: our pages allow no inline style. */
export function adopt(page: Document, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
