// Whether the outline stands beside the text: there is room for it on a wide screen.
import { useState } from 'react';

export function useOutlineShown(): [boolean, () => void] {
  const [shown, setShown] = useState(() => window.matchMedia('(min-width: 1200px)').matches);
  return [shown, () => setShown((now) => !now)];
}
