/** How a page that stands for itself looks: its only style, known to its policy by its hash. */

/** Colours as the app has them, by the names that the map asks for. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--paper:light-dark(#fcfcfa,#0f141c);--plate:light-dark(#ffffff,#18202b);--band:light-dark(#f4f4f1,#131a24);--ink:light-dark(#16202e,#e8ecf2);--ink-2:light-dark(#4b5667,#a8b3c2);--hairline:light-dark(#dcdedf,#2a3441);--outline:light-dark(#7c8796,#74818f);--arrow:light-dark(#4d596a,#a3afbe);--arrow-soft:light-dark(#77828f,#7f8b9a);--mark:light-dark(#fff0b8,#4a3f14);--signal:light-dark(#9e0f2e,#ff8585);--focus:light-dark(#0b57d0,#8ab4ff);--needs:light-dark(#a6420b,#f2a56f);--unlocks:light-dark(#0b6675,#62c6d4);--ready:light-dark(#0b6675,#62c6d4);--known:light-dark(#e6e8e4,#2b3644);--roadmap-0:light-dark(#428bef,#629efe);--roadmap-1:light-dark(#2f8059,#b1db9f);--roadmap-2:light-dark(#ab639f,#b66ea9);--roadmap-3:light-dark(#7c871c,#f6d82c);--roadmap-4:light-dark(#004d6f,#63e5fd);--roadmap-5:light-dark(#e75a7a,#ea4c74);--roadmap-6:light-dark(#635704,#ada027);--roadmap-7:light-dark(#4b4e4e,#afb0b1)}
*{box-sizing:border-box}
html{scroll-padding-top:3.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 "Segoe UI","SF Pro Text",-apple-system,"Noto Sans","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif;overflow-wrap:anywhere}
a{color:inherit;text-decoration-color:var(--outline);text-underline-offset:.2em}
a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
nav{position:sticky;z-index:1;top:0;display:flex;gap:1.25rem;padding:.75rem max(1rem,calc(50vw - 23rem));border-bottom:1px solid var(--hairline);background:var(--paper)}
header,section,footer{max-width:48rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{margin:0;font-size:1.75rem;line-height:1.25;text-wrap:balance}
h2{margin:3rem 0 1rem;font-size:1.25rem}
h3{margin:2rem 0 .5rem;font-size:1rem}
header p,footer,small{color:var(--ink-2)}
small{font-size:.85rem;font-weight:400}
.map{max-width:none;padding:0}
.map h2{max-width:48rem;margin-inline:auto;padding:0 1rem}
.map div{overflow:auto;max-height:85vh;border-block:1px solid var(--hairline)}
.map svg{display:block;font-family:inherit}
.map a:hover .plate,.map a:focus-visible .plate{stroke:var(--focus);stroke-width:2.4}
article{padding:.75rem 0;border-top:1px solid var(--hairline)}
article:target,li:target{background:var(--mark)}
article h4{margin:0;font-size:1rem}
article p,article ul{margin:.25rem 0 0}
article ul{padding-left:1.25rem}
q,.text{font-family:"Source Serif 4",Georgia,"Songti SC","Noto Serif CJK SC",SimSun,serif}
q{quotes:none;color:var(--ink-2)}
.text{padding-left:3.5rem;white-space:pre-wrap}
.text li::marker{color:var(--ink-2);font:.8rem system-ui,sans-serif}
table{width:100%;border-collapse:collapse}
td,th{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--hairline);text-align:start;vertical-align:top}
td:last-child,th:last-child{padding-right:0;text-align:end;white-space:nowrap}
footer{margin-top:3rem;padding-block:1rem 3rem;border-top:1px solid var(--hairline)}
@media print{nav{display:none}.map div{overflow:visible;max-height:none}.map svg{max-width:100%;height:auto}article{break-inside:avoid}}
`;

/** SHA-256 of the style, as policies name it; a test keeps it. */
export const PAGE_STYLE_HASH = "sha256-56ihz6QPQjik4Mw26Zjb9S5wiFjIMb8GlF6BsKYLkUs=";

/** The colours of one theme as values, for pictures that stand outside of any page. */
export function pageColours(theme: "light" | "dark"): Readonly<Record<string, string>> {
  return Object.fromEntries([...PAGE_STYLE.matchAll(/--([\w-]+):light-dark\((#\w+),(#\w+)\)/g)].map(([, name, light, dark]) => [name!, theme === "light" ? light! : dark!]));
}
