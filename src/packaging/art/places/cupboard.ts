/** The boiler cupboard: copper, and a red valve that will not turn. */
import { at, box, front, light, lines, oval, row, scene, shade, shape } from './scene.ts';

/** A pipe along a path: a dark line under a copper one. */
const pipe = (d: string): string => lines(d, 20) + `<path d="${d}" stroke-width="12" stroke="#C98A5E"/>`;

const room = box('c', -10, -10, 820, 620) + shape('b', 'M90 20H710V560H90z') + lines('M90 130h50M660 130h50', 3) + shape('e', 'M0-10H70V610H0zM730-10H800V610H730z') + lines('M70-10V610M730-10V610', 6) + oval('i', 742, 320, 7);

/** The hidden valve. Dry: what it does is the story's to tell. Origin in its middle. */
const valve = shape('i', 'M-22-16h44v32h-44z') + lines('M0-16v-18', 8) + shape('g', 'M-34-50h68v18h-68z');

const boiler =
  box('p', 140, 92, 180, 228, 10) + lines('M140 262H320') + oval('a', 180, 290, 15) + lines('M180 290l8-8') + oval('n', 232, 290, 18) + lines('M232 290l-8-10M222 300h20', 3) + oval('i', 284, 290, 7) + shape('i', 'M230 156c24 24 20 52 0 56-24-4-24-34-6-42 0 10 8 10 6-14z') + shape('m', 'M206 92V20h48v72z');

const pressure = oval('g', 650, 210, 46, 70) + lines('M606 196h88', 3) + lines('M650 280v40', 8);

const towels = shape('e', 'M540 396H710V408H540z') + [['f', 386], ['h', 370], ['o', 354]].map(([tint, y]) => `<rect class="${tint}" x="580" y="${y}" width="112" height="16" rx="8"/>`).join('');

/** A bare bulb on its flex, origin at the ceiling. */
const bulb = light('M-40 96-190 560H220L40 96z') + light('M-74 92a74 74 0 1 1 148 0a74 74 0 1 1-148 0') + lines('M0 0v58', 5) + shape('m', 'M-12 56h24v18h-24z') + oval('i', 0, 92, 22);

export const cupboard = (): string =>
  scene(
    room,
    pipe('M176 320V400H120V600') + pipe('M214 320V560') + pipe('M246 320V446H330V600') + pipe('M284 320V380H430q16 0 16-16V20') + pipe('M650 320V340H446'),
    shade('M90 20H150V560H90zM670 20h40v540h-40zM120 320H340V352H150zM320 92h22v240h-22z'),
    boiler,
    pressure + at(500, -10, bulb),
    towels,
    at(214, 420, valve),
    row([340, 400], 380, box('m', -5, -14, 10, 28)),
    shape('d', 'M-10 540H810V610H-10z') + shape('p', 'M110 540C260 524 520 528 690 544L740 610H60z') + lines('M200 560c60-8 90 6 140-2M480 566c50-8 90 6 130 0', 3) + shade('M576 560h132l16 14H560z') + at(640, 560, shape('g', 'M-60-50H60V0H-60z') + lines('M-24-50v-18h48v18M-60-28H60', 6)),
    front('M-10 610V-10H28V610zM772 610V-10h38V610z'),
  );
