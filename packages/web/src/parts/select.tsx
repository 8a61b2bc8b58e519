// antd's choice from a list, with the list named after its field: antd names the box alone, and a reader who hears the page
// is then put into a list without a name (WCAG 2.2, 4.1.2).
// biome-ignore lint/style/noRestrictedImports: the one place that wraps it
import { Select as Choice, type SelectProps } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';

/** As antd's; its name is its `aria-label` or the label of its `id`. */
export function Select<Value>(props: SelectProps<Value>) {
  return <Choice<Value> {...props} popupRender={(list) => <NamedList>{list}</NamedList>} />;
}

function NamedList({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // After every render: the list is another element when nothing is found.
  useEffect(() => {
    for (const list of place.current?.querySelectorAll('[role=listbox]') ?? []) {
      list.setAttribute('aria-label', fieldName(list.id.replace(/_list$/, '')));
    }
  });
  return <div ref={place}>{children}</div>;
}

function fieldName(id: string): string {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) return '';
  return field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
}
