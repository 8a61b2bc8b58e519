// A table that may be wider than the screen: it scrolls by itself, also by the arrow keys of a keyboard.
import type { ReactNode } from 'react';
import '../styles/wide-table.css';

interface WideTableProps {
  /** What the table shows; read out when the focus comes to it. */
  readonly name: string;
  /** The first column, which names the rows, stays where it is while the others scroll. */
  readonly isFirstKept?: boolean;
  readonly className?: string;
  /** One table, or a drawing that is as wide. */
  readonly children: ReactNode;
}

/** Takes the focus although nothing in it can be pressed: otherwise only a mouse or finger reaches its right side (WCAG 2.1.1). */
export function WideTable({ name, isFirstKept = false, className = '', children }: WideTableProps) {
  const classes = ['wide-table', isFirstKept && 'is-first-kept', className].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus (WCAG 2.1.1)
    <section className={classes} tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
