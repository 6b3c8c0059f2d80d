import type { Page } from 'playwright-core';

/** How a learner may have set their device. */
export const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'more contrast, dark': { colorScheme: 'dark', contrast: 'more' },
} as const satisfies Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>>;
export type Theme = keyof typeof themes;

/** Widths in CSS pixels: the narrowest (WCAG 1.4.10: 1,280 px at a zoom of 400 %), and a desk's. */
export const widths = [320, 1280] as const;
export type Width = (typeof widths)[number];

export const heights: Readonly<Record<Width, number>> = { 320: 640, 1280: 720 };

/** One look at a screen: how it is laid out, and what axe says, by all its rules or by those that hang on colour. */
interface Look {
  readonly width: Width;
  readonly theme: Theme;
  readonly axe?: 'all' | 'colour';
}

/** How a screen is looked at; `turn` is its number, so that what is not asked of one is asked of the next. */
export type Scope = (turn: number) => readonly Look[];

/** Light and dark at every width, with all of axe's rules at one of them; more contrast on a light or a dark ground. */
export const everyLook: Scope = (turn) => {
  const contrast = turn % 4 < 2 ? 'more contrast' : 'more contrast, dark';
  const axe = { light: 'all', dark: 'all', [contrast]: 'colour' } as const;
  return widths.flatMap((width, place) =>
    (['light', 'dark', contrast] as const).map((theme, at) => ({
      width,
      theme,
      ...((at + turn) % 2 === place && { axe: axe[theme as 'light'] }),
    })),
  );
};

/** For what is one of many parts of a screen: light and dark at every width, axe at one of the four. */
export const lightAndDark: Scope = (turn) =>
  widths.flatMap((width, place) =>
    (['light', 'dark'] as const).map((theme, at) => ({
      width,
      theme,
      ...(turn % 4 === place * 2 + at && { axe: 'all' as const }),
    })),
  );

/** Where time is short: each width in one theme, axe at one. */
export const inTurns: Scope = (turn) => [
  { width: 320, theme: turn % 4 < 2 ? 'light' : 'dark', ...(turn % 2 === 0 && { axe: 'all' }) },
  { width: 1280, theme: turn % 4 < 2 ? 'dark' : 'light', ...(turn % 2 === 1 && { axe: 'all' }) },
];
