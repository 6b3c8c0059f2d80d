import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOfPages } from './list-of-pages.ts';
import { pagesFolder, textOf } from './page.ts';

// `npm run index`: the list of pages in docs/findings/README.md anew.
const heading = '## All codes\n\n';
const text = textOf('README');
const kept = text.slice(0, text.indexOf(heading) + heading.length);
writeFileSync(join(pagesFolder, 'README.md'), kept + listOfPages());
