import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, html, markup } from './html.ts';

describe('the template', () => {
  it.each([
    {
      what: 'words',
      made: html`<p>${'<script>&"\'</script>'}</p>`,
      drawn: '<p>&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;</p>',
    },
    {
      what: 'words in an attribute',
      made: html`<a title="${'" onclick="x'}">`,
      drawn: '<a title="&quot; onclick=&quot;x">',
    },
    {
      what: 'a template in a template',
      made: html`<ul>${[html`<li>${'<'}</li>`]}</ul>`,
      drawn: '<ul><li>&lt;</li></ul>',
    },
    { what: 'words in a list', made: html`${['<', '>']}`, drawn: '&lt;&gt;' },
    { what: 'numbers, with nought', made: html`${0} ${12.5}`, drawn: '0 12.5' },
    { what: 'nothing', made: html`a${null}${false}${[]}b`, drawn: 'ab' },
    { what: 'markup of our own', made: html`${markup('<svg/>')}`, drawn: '<svg/>' },
  ])('draws $what', ({ made, drawn }) => expect(String(made)).toBe(drawn));

  it('lets no words begin or end a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const made = String(html`${words}`);
        expect(made).not.toMatch(/[<>"']/);
        expect(made).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('leaves out what XML cannot hold', () => expect(escaped('一\u0000二\u001b三\n')).toBe('一二三\n'));
});
