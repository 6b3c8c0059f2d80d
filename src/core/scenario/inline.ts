/** How a piece of a text stands out: not at all, as `*emphasis*`, as `**strong**`: by its stars, the only markup there is. */
export type Stars = 0 | 1 | 2;

/** The paragraphs of an author's text, which blank lines part, each piece of them made into something by `styled`. */
export function paragraphsOf<Made>(text: string, styled: (text: string, stars: Stars) => Made): Made[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) =>
      // Every second part is one that the pattern found.
      paragraph.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part, at) => {
        const stars = at % 2 === 0 ? 0 : part.startsWith('**') ? 2 : 1;
        return styled(part.slice(stars, part.length - stars), stars);
      }),
    );
}
