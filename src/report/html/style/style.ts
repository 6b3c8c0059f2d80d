import { colours } from './colours.ts';
import { map } from './map.ts';
import { page } from './page.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';

/** All of the page's style. It stands in the page itself, which lets in no other. */
export const style = [colours, page, tables, map, texts].join('');
