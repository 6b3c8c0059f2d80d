import type { Plugin } from 'vite';

/** Takes the white space and comments out of Lit's templates, which no minifier looks into. */
export function slimTemplates(): Plugin {
  return {
    name: 'dewis-slim-templates',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/(player|sco|embed|diagnosis)\/.*\.ts$/ },
      handler(code) {
        let slimCode = '';
        let from = 0;
        for (const { start, end, slim } of templatesIn(this.parse(code)).sort((a, b) => a.start - b.start)) {
          slimCode += code.slice(from, start) + slim(code.slice(start, end));
          from = end;
        }
        return { code: slimCode + code.slice(from), map: null };
      },
    },
  };
}

interface TemplateText {
  readonly start: number;
  readonly end: number;
  readonly slim: (text: string) => string;
}

const slimHtml = (text: string) => text.replace(/\s+/g, ' ');
const slimCss = (text: string) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;\}/g, '}')
    .replace(/([ :,(-])0\./g, '$1.');
const slimmers = new Map([
  ['css', slimCss],
  ['html', slimHtml],
  ['svg', slimHtml],
]);

/** Every stretch of text in a tagged template, anywhere under a node of a syntax tree. */
function templatesIn(node: unknown): TemplateText[] {
  if (Array.isArray(node)) return node.flatMap(templatesIn);
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(templatesIn);
  const { type, tag, quasi } = node as { type?: string; tag?: { name?: string }; quasi?: { quasis: TemplateText[] } };
  const slim = type === 'TaggedTemplateExpression' ? slimmers.get(tag?.name ?? '') : undefined;
  return slim && quasi ? [...within, ...quasi.quasis.map(({ start, end }) => ({ start, end, slim }))] : within;
}
