import { stepsOf } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Drawing } from '../state/source.ts';

/** Every drawing a story can show: its places and its cast. */
export function drawingsOf({ nodes, cast }: Story): readonly Drawing[] {
  const scenes = Object.values(nodes).flatMap((node) => [node, ...stepsOf(node).map(([, step]) => step)]);
  const places = new Set(scenes.flatMap(({ place }) => place ?? []));
  return [
    ...[...places].map((place): Drawing => ({ kind: 'place', place })),
    ...Object.keys(cast).map((who): Drawing => ({ kind: 'character', who })),
  ];
}

/** Asks for drawings one after another, so that whoever speaks next is there when they do and nothing else waits. */
export async function fetchDrawings(addresses: readonly string[]): Promise<void> {
  // After those on screen, which the page asks for by itself.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const address of addresses) {
    const image = new Image();
    image.src = address;
    // A drawing that cannot be had is left out of the scene; the words do not need it.
    await image.decode().catch(() => undefined);
  }
}
