import { html } from '../html.ts';
import { page } from '../parts/layout.ts';
import { addressIn, paths, type View } from '../view.ts';

/** Says why there is nothing to see. It repeats nothing of the address: what does not exist and what is not cleared look the same to the byte. */
export function messagePage(view: View, kind: 'notFound' | 'tooMany' | 'failed'): string {
  const { title, text } = view.words[kind];
  return page(
    { ...view, path: paths.home },
    {
      title,
      description: text,
      body: html`<h1>${title}</h1><p>${text}</p><p><a href="${addressIn(view, paths.home)}">${view.words.toHome}</a></p>`,
    },
  );
}
