/** How a piece of a text stands out: not at all, as `*emphasis*`, as `**strong**`: by its stars, the only markup there is. */
export type Stars = 0 | 1 | 2;

/** The paragraphs of an author's text, which blank lines part, each piece of them made into something by `styled`. */
export function paragraphsOf<Made>(text: string, styled: (text: string, stars: Stars) => Made): Made[][] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) =>
      paragraph
        .trim()
        .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
        .map((part) => {
          const [, stars = '', inner = part] = /^(\*\*?)([^*]+)\1$/.exec(part) ?? [];
          return styled(inner, stars.length as Stars);
        }),
    );
}
