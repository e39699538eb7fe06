/** Colours of the design, light and dark as the reader's device is. */
const COLOURS =
  ':root{color-scheme:light dark;--surface:#fff;--ink:#16211d;--muted:#5b6762;--line:#dfe4e0;--accent:#0b6e4f}' +
  '@media(prefers-color-scheme:dark){:root{--surface:#151d1a;--ink:#e8eeea;--muted:#9aa8a1;--line:#2a3531;--accent:#4cc38a}}';

/** The one sheet of every page: a calm column, right from 320 px on and in print. */
export const PAGE_STYLE =
  `${COLOURS}*{box-sizing:border-box}` +
  'body{margin:0 auto;max-width:60rem;padding:1rem 1.25rem 3rem;background:var(--surface);color:var(--ink);font:1rem/1.55 Inter,"Noto Sans","Noto Sans KR","Noto Sans JP","Noto Sans SC",system-ui,sans-serif;overflow-wrap:anywhere}' +
  ':lang(ko){word-break:keep-all}' +
  'a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}' +
  'h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}ul{list-style:none}' +
  'h1{font-size:1.75rem;line-height:1.25;font-weight:650}h2{font-size:1.125rem;font-weight:650}h3{margin:.75rem 0 .125rem;font-size:.9375rem;font-weight:600;color:var(--muted)}' +
  'small,.quiet,dt,footer{color:var(--muted);font-size:.875rem}' +
  'mark{display:inline-block;padding:0 .5rem;border:1px solid var(--line);border-radius:1rem;background:none;color:var(--muted);font-size:.8125rem}' +
  'sup{font-size:.75rem;line-height:0;white-space:nowrap}.note{display:block;max-width:46em}' +
  '.languages,.pages{display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.875rem}.languages a,.pages a,.up a{display:inline-block;padding:.25rem 0}' +
  '[aria-current]{font-weight:650}' +
  'header{padding-bottom:.5rem;margin-bottom:1.25rem;border-bottom:1px solid var(--line)}main>p,main>dl,main>ul{margin-top:.75rem}main>.up{margin-bottom:.375rem;font-size:.875rem}.lead{max-width:46em}' +
  '.pages{margin:1rem 0}' +
  'section{margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line)}section h2{margin-bottom:.375rem}' +
  '.lines,.plain{padding-inline-start:1.125rem;list-style:disc}.lines>li+li,.plain>li+li{margin-top:.375rem}::marker{color:var(--muted)}' +
  '.directory{columns:20rem;column-gap:2rem}.directory li{break-inside:avoid;padding:.1875rem 0;padding-inline-start:1rem;text-indent:-1rem}.directory small{display:inline-block;text-indent:0}' +
  '.names{columns:15rem;column-gap:1.5rem;padding-inline-start:1.125rem;list-style:disc}' +
  '.topics{display:flex;flex-wrap:wrap;gap:.375rem}.topics li{padding:0 .625rem;border:1px solid var(--line);border-radius:1rem;color:var(--muted);font-size:.875rem}' +
  '.facts{display:flex;flex-wrap:wrap;gap:.5rem 2.25rem}' +
  '.match{margin-top:.375rem;padding-inline-start:.75rem;border-inline-start:2px solid var(--accent);font-size:.9375rem}.match li+li{margin-top:.25rem}b{font-weight:600}' +
  '.programme>li{padding:.875rem 0}.programme>li+li{border-top:1px solid var(--line)}.programme h3{margin:0;color:inherit;font-size:1rem}.programme :is(p+p,ul,ul+p,div+p),.remarks{margin-top:.375rem}.programme .plain{font-size:.9375rem}time{font-variant-numeric:tabular-nums}' +
  '.remarks{padding-inline-start:.75rem;border-inline-start:2px solid var(--line)}.events>li+li{margin-top:.75rem}' +
  'footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}footer h2{margin:1rem 0 .25rem;font-size:1rem}footer ol{padding-inline-start:2rem}footer li{padding:.125rem 0}footer p+p,footer ol+p{margin-top:.75rem}' +
  ':target{outline:2px solid var(--accent);outline-offset:2px}' +
  '@media(min-width:40rem){body{padding:1.5rem 2rem 4rem}.exchange,.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:0 2rem}.groups{row-gap:.75rem}.groups h3{margin-top:.25rem}.programme>li{display:grid;grid-template-columns:11rem 1fr;gap:0 1.5rem}}' +
  '@media print{:root{--surface:#fff;--ink:#000;--muted:#444;--line:#bbb}body{max-width:none;padding:0;font-size:10.5pt}.languages,.up,.pages{display:none}h2,h3{break-after:avoid}li{break-inside:avoid}}';

/** SHA-256 of the sheet, in base64: a function of its own would need a platform. A test holds it to the sheet. */
const PAGE_STYLE_HASH = 'bUoZJSaUjaR8p9VwdFFEj6lFo7mP+hN8rhGMI9Uzqek=';

/** What a page may load (Content Security Policy, level 3): its own sheet and nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
