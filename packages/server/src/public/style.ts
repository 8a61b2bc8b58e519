// The one style sheet of the public pages: no fonts, no images, system faces for Chinese; known to the content security policy by its hash.
import { createHash } from 'node:crypto';

export const style = `
:root{--ink:#1f2733;--soft:#4b5668;--line:#d5dce6;--ground:#f5f7fa;--blue:#174f9f;--pale:#e6effb;--kept:#236237;--exceeded:#0f655c;--partly:#7a4e06;--missed:#9b1c14;--no-data:#5c4578;--not-mentioned:#8a4212;--under-review:#47586f}
html{font-size:100%;-webkit-text-size-adjust:100%}
html:lang(en) body{font-family:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
html:lang(en) [lang=zh-CN]{font-family:-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
html.large{font-size:137.5%}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.7 -apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.4;margin:.8rem 0 .4rem}
h2{font-size:1.15rem;line-height:1.4;margin:1.8rem 0 .5rem}
h3{font-size:1rem;font-weight:600;margin:0}
p,ul,ol,dl,dd,figure,table{margin:0 0 .6rem;padding:0}
ul,ol{list-style-type:""}
a{color:var(--blue)}
a:hover{text-decoration-thickness:2px}
img{max-width:100%;height:auto}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
mark{background:#fff0bf;color:inherit;padding:0 .1em}
code,textarea{font:.875rem/1.5 Consolas,"Liberation Mono",monospace}
.skip{position:absolute;left:-99rem;background:#fff;padding:.5rem 1rem}
.skip:focus{left:.5rem;top:.5rem;z-index:2}
.top,.foot{background:var(--ground);border-bottom:1px solid var(--line)}
.foot{border:0;border-top:1px solid var(--line);margin-top:3rem;color:var(--soft);font-size:.875rem}
.in{max-width:60rem;margin:0 auto;padding:.6rem 1rem}
.top .in{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 1.5rem}
.links{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.links a,.links li{display:inline-block;padding:.15rem 0}
.brand{font-weight:700;text-decoration:none}
.trail{font-size:.875rem;margin-top:.6rem}
.trail li{display:inline}
.trail li+li::before{content:"›";margin:0 .5rem;color:var(--soft)}
.notice{background:#fff6dc;border-left:4px solid #a36a00;padding:.4rem .8rem;margin:.6rem 0}
.soft{color:var(--soft);font-size:.9rem}
.bar{display:block;width:100%;height:.9rem;border-radius:2px;margin:.6rem 0}
.counts{display:flex;flex-wrap:wrap;gap:.5rem}
.counts li{flex:1 1 7rem}
.counts a{display:block;padding:.35rem .7rem;border:1px solid var(--line);border-radius:4px;text-decoration:none;color:inherit}
.counts a:hover,.counts a[aria-current]{border-color:var(--blue);background:var(--pale)}
.counts .number{display:block;color:var(--soft);font-variant-numeric:tabular-nums}
.verdict{font-weight:600;white-space:nowrap}
.verdict svg{width:.875em;height:.875em;vertical-align:-.08em;margin-right:.3em}
.is-kept{color:var(--kept)}.is-exceeded{color:var(--exceeded)}.is-partly{color:var(--partly)}.is-missed{color:var(--missed)}.is-no-data{color:var(--no-data)}.is-not-mentioned{color:var(--not-mentioned)}.is-under-review{color:var(--under-review)}
.find{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:flex-end;background:var(--ground);padding:.8rem;border-radius:4px;margin:1rem 0}
.find div{flex:1 1 12rem}
.find label{display:block;font-size:.9rem}
.find input,.find select{width:100%;max-width:100%;font:inherit;min-height:2.5rem;padding:.3rem .5rem;border:1px solid #6c7889;border-radius:3px;background:#fff;color:inherit}
.find button{font:inherit;min-height:2.5rem;padding:.3rem 1.4rem;border:1px solid var(--blue);border-radius:3px;background:var(--blue);color:#fff;cursor:pointer}
.lines>li{border-top:1px solid var(--line);padding:.7rem 0}
.lines h2{margin-top:.2rem}
.lines .row{display:flex;gap:1rem;justify-content:space-between;align-items:baseline}
.facts{display:grid;grid-template-columns:4.5rem 1fr;gap:.1rem .6rem;margin:.3rem 0 0;font-size:.9375rem}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.facts.wide-names{grid-template-columns:minmax(6.5rem,max-content) 1fr}
.pages{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin:1.2rem 0}
blockquote{margin:0 0 .6rem;padding:.4rem .9rem;border-left:4px solid var(--line);background:var(--ground)}
blockquote footer{color:var(--soft);font-size:.875rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td time,td:last-child{white-space:nowrap}
.about td{white-space:normal}
.about tbody th{font-weight:400}
.about code{overflow-wrap:normal}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line)}
.number,td.number{font-variant-numeric:tabular-nums}
.rules{list-style:disc;padding-left:1.2rem}
details{margin:1rem 0}
summary{cursor:pointer;padding:.3rem 0;font-weight:600}
.snippet{display:block;padding:.6rem;background:var(--ground);border:1px solid var(--line);white-space:pre-wrap}
.outline{columns:18rem;margin-bottom:1rem}
.report li{margin:.5rem 0}
.symbols{position:absolute;width:0;height:0}
.reading article{max-width:46rem}
.reading article>p{margin:0 0 .7rem;text-indent:2em}
.reading .printed-title{font-size:1.25rem;font-weight:600;text-indent:0;text-align:center}
.reading h2,.reading h3,.reading h4{scroll-margin-top:.5rem}
.reading h3{font-size:1.05rem;margin:1.2rem 0 .4rem}
.reading h4{font-size:1rem;margin:1rem 0 .3rem}
.reading article a{text-underline-offset:.2em}
.reading .verdict{font-size:.8125em;margin:0 .15em 0 .3em;text-indent:0}
.page-sign{display:inline-block;color:var(--soft);font-size:.8125em;border:1px solid var(--line);border-radius:3px;padding:0 .4em;margin:0 .3em;text-indent:0;line-height:1.4}
.outline .level-2{padding-left:1em}.outline .level-3{padding-left:2em}
.reading .outline{font-size:.9375rem}.reading .outline li{margin:.2rem 0}
@media (min-width:56rem){.reading{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2rem}.reading nav{align-self:start;position:sticky;top:.6rem;max-height:calc(100vh - 1.2rem);overflow:auto;border-right:1px solid var(--line);padding-right:1rem}.reading .outline{columns:auto;margin:0}}
@media (max-width:55.99rem){.reading .level-2,.reading .level-3{display:none}}
@media (max-width:40rem){h1{font-size:1.3rem}.counts li{flex:1 1 40%}.lines .row{display:block}.facts,.facts.wide-names{grid-template-columns:1fr}.facts dd{margin-bottom:.3rem}}
@media (forced-colors:active){.counts a[aria-current]{outline:2px solid;outline-offset:-5px}.bar{border:1px solid}mark{border-bottom:2px solid}}
@media print{.top,.foot,.find,.pages,.skip,.trail,.preferences,details{display:none}body{font-size:10.5pt}.counts li{flex:1 1 4.5rem}.counts a{padding:.2rem .4rem}a{color:inherit;text-decoration:none}.lines>li,.report li{break-inside:avoid}h2{break-after:avoid}}
`;

/** For `style-src` of the content security policy. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
