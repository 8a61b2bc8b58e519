// Brings an element into view within its own pane, only when it is not there yet.

/** Scrolls `pane` so that `element` stands a third from its top; far jumps are not animated. */
export function reveal(pane: HTMLElement, element: HTMLElement): void {
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(pane).scrollPaddingTop) || 0;
  if (box.top >= frame.top + covered && box.bottom <= frame.bottom) return;
  const by = box.top - frame.top - covered - (frame.height - covered) / 3;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(by) > frame.height * 2;
  pane.scrollTo({ top: pane.scrollTop + by, behavior: isCalm ? 'auto' : 'smooth' });
}
