import { isDecision } from '../../core/scenario/story.ts';
import type { Story } from '../../core/scenario/story.ts';
import type { Drawing } from '../state/source.ts';

/** Every drawing a story can show: its places, its cast, and the faces each of them makes. */
export function drawingsOf(story: Story): readonly Drawing[] {
  const places = new Set<string>();
  const faces = new Map<string, Set<string>>();
  for (const [who, { faces: made }] of Object.entries(story.cast))
    faces.set(who, new Set(made.map(({ face }) => face)));
  for (const node of Object.values(story.nodes)) {
    places.add(node.place);
    const told = isDecision(node) ? Object.values(node.choices).map(({ face }) => face) : [];
    for (const face of [node.face, ...told]) if (node.speaker && face) faces.get(node.speaker)?.add(face);
  }
  return [
    ...[...places].map((place): Drawing => ({ kind: 'place', place })),
    ...[...faces].flatMap(([who, made]): Drawing[] => [
      { kind: 'body', who },
      ...[...made].map((face): Drawing => ({ kind: 'face', who, face })),
    ]),
  ];
}

/** Asks for drawings one after another, so that a changed face is there when it is needed and nothing else waits. */
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
