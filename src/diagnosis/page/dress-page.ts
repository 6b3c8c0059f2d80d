import { adopt } from '../../player/look/adopt.ts';
import { ground } from '../../player/look/ground.ts';
import { wordsIn } from '../words.ts';
import type { CheckPage } from './check-page.ts';

const css = String.raw;

/** The page's own ground. */
export function dressPage(page: Document): void {
  adopt(page, ground);
}

/** A window over a page, as large as that: the course underneath is not to be mistaken for what is read. */
export function dressDialog(page: Document): void {
  adopt(
    page,
    css`
      dialog:has(> dewis-check) {
        inline-size: 100vw;
        block-size: 100dvh;
        max-inline-size: none;
        max-block-size: none;
        margin: 0;
        padding: 0;
        border: 0;
        box-sizing: border-box;
        overflow: auto;
      }
    `,
  );
}

/** Keeps the page around in step with what it shows (WCAG 3.1.1, 2.4.2). */
export function followLanguage(page: Document, check: CheckPage): void {
  const follow = () => {
    page.documentElement.lang = check.language;
    page.title = `${wordsIn(check.language).title} · ${wordsIn(check.language).name}`;
  };
  check.addEventListener('dewis-check-language', follow);
  follow();
}
