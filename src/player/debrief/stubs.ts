import { html, svg } from 'lit';
import type { WayOn } from '../../core/lookback/route-map.ts';

/** The ways that were not taken, as they leave the line: into a moment that was not met, or back to the line farther on. */
export function stubs(ways: readonly WayOn[]) {
  const parting = ways.filter(({ leads }) => leads === 'unmet');
  const joining = ways.length - parting.length;
  return html`
    <svg class="stubs" viewBox="0 0 40 44" aria-hidden="true">
      ${Array.from({ length: joining }, (_, at) => svg`<path d=${bow(15 + at * 8)}/>`)}
      ${parting.map((_, at) => {
        const end = parting.length === 1 ? 20 : 10 + (at * 24) / (parting.length - 1);
        return svg`<path d="M0-14C0 ${end} 10 ${end} 26 ${end}"/><circle cx="31" cy=${end} r="4.5"/>`;
      })}
    </svg>
  `;
}

function bow(width: number): string {
  return `M0-12C0 2 ${width} 0 ${width} 17S0 32 0 46`;
}
