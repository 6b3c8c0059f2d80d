/** The frame fills the window, whatever its size, and it alone scrolls. Constructed: the page allows no inline style. */
export function dressFrame(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('iframe{display:block;inline-size:100%;block-size:100dvh;border:0}iframe[hidden]{display:none}');
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
