import { strFromU8 } from 'fflate';
import type { Files } from './files.ts';

/** A static import or re-export of a built module, `from"./x.js"` or `import"./x.js"`; `import(` is not one. */
const staticImport = /\b(?:from|import)\s*["']\.\/([\w./-]+\.js)["']/g;

/** The modules a built script imports statically, their own imports included, each once, in the order met. */
export function moduleImports(entry: string, files: Files): readonly string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, target = ''] of strFromU8(files.get(path) ?? new Uint8Array()).matchAll(staticImport)) {
      const module = folder + target;
      if (module === entry || found.includes(module) || !files.has(module)) continue;
      found.push(module);
      visit(module);
    }
  };
  visit(entry);
  return found;
}
