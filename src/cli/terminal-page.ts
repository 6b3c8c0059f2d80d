import { styleText } from 'node:util';

const width = 80;

/** A page of our docs as a terminal shows it: long lines broken, the marks of Markdown gone, headings bold where it can. */
export function pageForTerminal(markdown: string): string {
  let inBlock = false;
  const lines = markdown
    .trimEnd()
    .split('\n')
    .flatMap((line): readonly string[] => {
      if (line.startsWith('```')) {
        inBlock = !inBlock;
        return [];
      }
      if (inBlock) return [`    ${line}`.trimEnd()];
      const heading = /^#+ (.*)$/.exec(line)?.[1];
      return heading === undefined ? broken(plain(line)) : [styleText('bold', heading)];
    });
  return lines.join('\n');
}

/** What stands in backticks is shown as it is; of a link its text is left, and of emphasis what is emphasised. */
function plain(line: string): string {
  return line.replaceAll(
    /`([^`]*)`|\[([^\]]*)\]\([^)]*\)|\*+/g,
    (_, code?: string, link?: string) => code ?? (link === undefined ? '' : plain(link)),
  );
}

function broken(line: string): readonly string[] {
  return line.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > width
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
