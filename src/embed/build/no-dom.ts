/**
 * What Lit's own build for servers asks for where there is no DOM, cut down to what an import needs: something to extend.
 * In a browser neither is used.
 */
export const HTMLElement = Object;
export const customElements = undefined;
