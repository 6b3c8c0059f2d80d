/** Pounds as Welsh and English both write them: *£140*, *£85.50*, *−£20*. */
export function pounds(amount: number): string {
  const figure = Math.abs(amount);
  const written = Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
  return `${amount < 0 ? '−' : ''}£${written.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
}
