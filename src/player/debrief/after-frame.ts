/** Does something once the frame that is being drawn has been handed over. */
export function afterFrame(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
