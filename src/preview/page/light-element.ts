import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { tongueOf } from './words.ts';
import type { Tongue } from './words.ts';

/** An element of the preview's pages: no shadow root, so that one style sheet serves all, and a tongue to speak in. */
export class LightElement extends LitElement {
  static override properties: PropertyDeclarations = { tongue: { attribute: false } };
  declare tongue: Tongue;

  constructor() {
    super();
    this.tongue = tongueOf('cy');
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
