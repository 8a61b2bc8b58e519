// A defect of ours: say so, and give the way on.
import { Button } from 'antd';
import { useEffect } from 'react';
import { useWords } from '../words/words-context.tsx';

export function PageCrashed({ error }: { readonly error: unknown }) {
  const words = useWords();
  useEffect(() => console.error(error), [error]);
  return (
    <div className="plain-page" role="alert">
      <p>{words.errors.pageCrashed}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {words.errors.reload}
      </Button>
    </div>
  );
}
