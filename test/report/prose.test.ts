import { expect, test } from 'vitest';
import { findingProse } from '../../src/cli/finding-page.ts';
import { findingCodes } from '../../src/core/finding/catalogue.ts';
import { languages } from '../../src/core/scenario/text.ts';
import { prose } from '../../src/report/html/prose.ts';

const written = (markdown: string) =>
  prose(markdown)
    .map(({ markup }) => markup)
    .join('');

test('emphasis and code are kept, with the spaces beside them, and of a link its text', () => {
  expect(written('See `a*b*c` and *this*, or **that** `x`.\n\nA [page](page.md) & more.')).toBe(
    '<p>See <code>a*b*c</code> and <em>this</em>, or <strong>that</strong> <code>x</code>.</p><p>A page &#38; more.</p>',
  );
});

test.each(languages)('nothing of Markdown is left bare in what a page says of any code (%s)', (language) => {
  for (const code of findingCodes) {
    const { meaning, mending } = findingProse(code, language)!;
    const bare = written(`${meaning}\n\n${mending}`).replaceAll(/<code>.*?<\/code>/g, '');
    expect(bare, code).not.toMatch(/[*`]|\]\(|^[-#>|] /m);
  }
});
