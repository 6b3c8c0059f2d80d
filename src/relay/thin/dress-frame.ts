import { adopt } from '../../player/look/adopt.ts';

/** The frame fills the window, whatever its size, and it alone scrolls. */
export function dressFrame(page: Document): void {
  adopt(page, 'iframe{display:block;inline-size:100%;block-size:100dvh;border:0}iframe[hidden]{display:none}');
}
