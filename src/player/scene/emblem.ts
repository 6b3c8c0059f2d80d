import { svg } from 'lit';

/** A way that parts in three: what stands where a place will be drawn. */
export const emblem = svg`
  <svg class="emblem" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true" fill="var(--dewis-stage)" stroke="var(--dewis-edge)" stroke-width="5" opacity=".55">
    <path d="M-10 150H130C190 150 190 70 250 70H410M130 150H410M130 150C190 150 190 230 250 230H410"/>
    <circle cx="130" cy="150" r="15"/><circle cx="290" cy="70" r="11"/><circle cx="290" cy="150" r="11"/><circle cx="290" cy="230" r="11"/>
  </svg>
`;
