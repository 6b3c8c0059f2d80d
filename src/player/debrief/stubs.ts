import { html, svg } from 'lit';
import type { WayOn } from '../../core/lookback/route-map.ts';

/**
 * The ways that were not taken, as they leave the line beside the station's number: to a moment that was not met, or round
 * the number and back to the line farther on. From the middle of the line, in CSS pixels; the number is a disc of 32.
 */
export function stubs(ways: readonly WayOn[]) {
  const parting = ways.filter(({ leads }) => leads === 'unmet');
  const joining = ways.length - parting.length;
  return html`
    <svg class="stubs" viewBox="0 0 32 36" aria-hidden="true">
      ${Array.from({ length: joining }, (_, at) => svg`<path d=${bow(21 + at * 5)}/>`)}
      ${parting.map((_, at) => {
        const end = parting.length === 1 ? 16 : 6 + (at * 20) / (parting.length - 1);
        return svg`<path d="M0-8C0 ${end} 8 ${end} 24 ${end}"/><circle cx="27" cy=${end} r="3.5"/>`;
      })}
    </svg>
  `;
}

function bow(width: number): string {
  return `M0-10C0 0 ${width}-4 ${width} 16S0 32 0 42`;
}
