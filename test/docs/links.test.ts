import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

// What the pages of docs/ and the README link to inside the project is there: the file, and the heading it names.

const root = join(import.meta.dirname, '../..');
const pages = [...globSync(['*.md', 'docs/**/*.md'], { cwd: root })]
  .map((page) => page.replaceAll(sep, '/'))
  .toSorted();

/** The page without what is shown as code, where brackets are no links and a `#` no heading. */
const prose = (page: string) =>
  readFileSync(join(root, page), 'utf8')
    .replace(/^(```|~~~)[^]*?^\1$/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ' '));

/** The targets of links and pictures that are neither on the web nor mail. */
const targets = (page: string) =>
  [...prose(page).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].flatMap(([, target = '']) =>
    /^[a-z][a-z+.-]*:/i.test(target) ? [] : [target],
  );

/** The anchors that GitHub gives a page's headings. */
function anchors(page: string): ReadonlySet<string> {
  const taken = new Map<string, number>();
  return new Set(
    [...prose(page).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const before = taken.get(slug) ?? 0;
      taken.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

/** What is wrong with a link, or `undefined`. */
function fault(page: string, target: string): string | undefined {
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : relative(root, join(root, dirname(page), path));
  if (file.startsWith('..')) return `${target}: leads out of the project`;
  if (!existsSync(join(root, file))) return `${target}: no such file`;
  if (anchor === undefined || !file.endsWith('.md') || anchors(file).has(anchor)) return undefined;
  return `${target}: no such heading`;
}

test('there are pages, and links among them', () => {
  expect(pages).toContain('README.md');
  expect(pages).toContain('docs/lms/README.md');
  expect(pages.flatMap(targets).length).toBeGreaterThan(100);
});

describe('every link of a page leads somewhere', () => {
  test.each(pages)('%s', (page) => {
    expect(targets(page).flatMap((target) => fault(page, target) ?? [])).toEqual([]);
  });
});
