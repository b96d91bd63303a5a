import type { Palette } from '../look/palette.ts'

/** Colours by role, light and dark. The company's colour comes in through its palette, so that it can always be read. */
function colours(palette: Palette): string {
  return `:root{color-scheme:light dark;--page:#fff;--text:#1c2024;--quiet:#59616b;--line:#dfe3e8;--surface:#f5f6f8;
--accent:${palette.accent};--tint:${palette.tint};--brand:${palette.brand};--on-brand:${palette.onBrand};
--good:#17653b;--good-tint:#eef7f1;--good-line:#8cc5a2;--bad:#9a3412;--bad-tint:#fdf3ee;--bad-line:#e3ab90}
@media screen and (prefers-color-scheme:dark){:root{--page:#16191d;--text:#e4e7ea;--quiet:#a3abb5;--line:#343a42;--surface:#1e2227;
--accent:${palette.accentDark};--tint:${palette.tintDark};
--good:#7fd3a1;--good-tint:#16251d;--good-line:#2f6b48;--bad:#f0a586;--bad-tint:#2a1d18;--bad-line:#7d4a34}}`
}

const base = `*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--page);color:var(--text);line-height:1.62;overflow-wrap:break-word;
font-family:"Source Sans 3","Source Sans Pro",Seravek,"Gill Sans Nova",Ubuntu,Calibri,"Segoe UI",system-ui,sans-serif}
h1,h2,h3{line-height:1.2;font-weight:650;text-wrap:balance;margin:0}
p,ul,ol{margin:0 0 .75em}ul{padding-left:1.2em}li{margin-bottom:.3em}li::marker{color:var(--quiet)}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.small{font-size:.88rem}.number{color:var(--quiet);font-weight:400;font-variant-numeric:tabular-nums;margin-right:.35em}
.logo{background:#fff;border-radius:10px;padding:4px;display:block;width:auto;height:4rem}
.company{display:flex;align-items:center;gap:1rem;font-weight:600;font-size:1.1rem;margin:0}
.cover{border-top:.5rem solid var(--brand)}`

const whole = `.skip{position:absolute;left:-99rem;background:var(--page);padding:.6rem 1rem;z-index:2}.skip:focus{left:1rem;top:1rem}
.cover{padding:2.5rem max(1.25rem,calc(50vw - 35rem)) 2.25rem;background:var(--tint)}
.cover h1{font-size:clamp(2rem,1.4rem + 3vw,3.2rem);letter-spacing:-.015em;margin:2.2rem 0 .5rem;max-width:20em}
.subtitle{font-size:1.2rem;color:var(--quiet);margin:0}
.version{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;margin:1.6rem 0 0;font-size:.92rem}
.version dt{color:var(--quiet)}.version dd{margin:0}
.signatures{width:100%;max-width:43rem;margin-top:1.6rem;border-collapse:collapse;text-align:left;font-size:.92rem}.signatures thead th{color:var(--quiet);font-weight:400}
.signatures th{font-weight:600;padding:.3rem .5rem .3rem 0}.signatures td{border-bottom:1px solid var(--quiet);height:2.4em}
.frame{max-width:72.5rem;margin:0 auto;padding:0 1.25rem}
main{max-width:43rem;padding-bottom:3rem}
.contents{padding:2rem 0 0;font-size:.94rem}.contents h2{font-size:1rem;margin-bottom:.6rem}
.contents ol{list-style:none;margin:0;padding:0}.contents li{margin:0}.contents ol ol{display:none}
.contents a{display:flex;padding:.22rem 0;color:inherit;text-decoration:none;line-height:1.35}
.contents a:hover{color:var(--accent);text-decoration:underline}.contents>ol>li>a{font-weight:600}.contents .number{flex:none;width:1.3em;margin:0}.contents ol ol .number{width:2.5em}
main>section{padding-top:3.2rem}
h2{font-size:1.85rem;letter-spacing:-.01em;margin-bottom:.9rem}
.intro{font-size:1.12rem;color:var(--quiet);margin-bottom:1.5rem}
.clause{padding:1.9rem 0 1.2rem;border-top:1px solid var(--line)}
.clause:target{box-shadow:-1.1rem 0 0 var(--page),-1.3rem 0 0 var(--brand)}
.clause h3,.authorities h3{font-size:1.3rem;margin-bottom:.6rem}
.kind{font-size:.86rem;font-weight:650;letter-spacing:.02em;color:var(--accent);margin:0 0 .15rem}
.own{color:var(--quiet);font-weight:400}.own::before{content:"·";margin:0 .35em}
.why{color:var(--quiet)}.why strong,.ask strong{color:var(--text)}
.note{background:var(--surface);border-radius:8px;padding:.8rem 1rem;margin:0 0 .9rem}.note p:last-child{margin:0}
.carve{background:var(--tint)}.carve strong{color:var(--accent)}
.off{border:1px dashed var(--quiet);background:none}
.cards{display:grid;gap:.9rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));margin:1.1rem 0}
.card{margin:0;border:1px solid;border-radius:10px;padding:.85rem 1rem}
.card figcaption{font-weight:650;margin-bottom:.35rem}.card figcaption::before{display:inline-block;width:1.4em}
.card ul{list-style:none;padding:0;margin:0}.card li+li{margin-top:.6rem}.card li{margin:0}
.do{background:var(--good-tint);border-color:var(--good-line)}.do figcaption{color:var(--good)}.do figcaption::before{content:"✓" / ""}
.rather-not{background:var(--bad-tint);border-color:var(--bad-line)}.rather-not figcaption{color:var(--bad)}.rather-not figcaption::before{content:"✕" / ""}
.remark{display:block;font-size:.92rem;color:var(--quiet)}
.ask{font-size:.95rem}
.law{font-size:.88rem;color:var(--quiet)}.law p{margin:0}.law ul{list-style:none;padding:0;margin:0}.law li{margin:0;padding:.1rem 0}.law a{color:inherit}
.contested{display:block;color:var(--bad)}
.authorities h3{margin-top:1.6rem;font-size:1.12rem}.authorities ul{list-style:none;padding:0}.authorities li{margin-bottom:.9rem}
.authorities li:target{background:var(--tint);box-shadow:0 0 0 .5rem var(--tint);border-radius:2px}.source{display:block;font-size:.88rem;color:var(--quiet)}
footer{border-top:1px solid var(--line);padding:1.6rem max(1.25rem,calc(50vw - 35rem)) 2.5rem;font-size:.95rem;color:var(--quiet)}
footer p{max-width:43rem}
@media (min-width:64rem){.frame{display:grid;grid-template-columns:17rem minmax(0,43rem);gap:4.5rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:3.2rem .6rem 2rem .2rem}
.contents ol ol{display:block;margin:0 0 .5rem}.contents ol ol a{color:var(--quiet);font-size:.88rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{@page{margin:20mm 18mm}html{font-size:10.5pt}.skip,footer .small{display:none}body{line-height:1.45}
.frame,main{max-width:none;padding:0;display:block}.cover{padding:0 0 2rem;background:none;break-after:page}.cover h1{margin-top:5rem;font-size:30pt}
.signatures{max-width:none;margin-top:5rem}.signatures td{height:3.2em}
.contents{break-after:page;position:static;max-height:none}.contents ol ol{display:block;padding-left:1.5em}
h2,h3,.kind{break-after:avoid}.card,.note,.law,.authorities li{break-inside:avoid}.clause:target{box-shadow:none}a{color:inherit;text-decoration:none}
.cards{grid-template-columns:1fr 1fr}footer{padding:1rem 0}p{orphans:3;widows:3}}`

export function styleOf(palette: Palette): string {
  return `${colours(palette)}\n${base}\n${whole}`
}

export function summaryStyle(palette: Palette): string {
  return `${colours(palette)}\n${base}
body{max-width:62rem;margin:0 auto;padding:0 1.25rem 2rem}
.cover{padding:1.6rem 0 1.2rem}h1{font-size:clamp(1.7rem,1.3rem + 2vw,2.4rem);margin:1rem 0 .2rem}.subtitle{color:var(--quiet);margin:0}
.parts{columns:2 24rem;column-gap:2.5rem}.parts section{break-inside:avoid;padding-bottom:.9rem}
h2{font-size:1.05rem;color:var(--accent);margin-bottom:.3rem}ul{margin:0}li{line-height:1.42;margin-bottom:.25rem}
footer{border-top:1px solid var(--line);margin-top:1rem;padding-top:.9rem;color:var(--quiet)}footer p{margin:0 0 .35rem}
@media print{@page{size:A4;margin:11mm 13mm}html{font-size:8.6pt}body{padding:0;max-width:none}.cover{padding:.8rem 0 .4rem}.logo{height:2.6rem}
h1{margin:.5rem 0 0;font-size:18pt}.parts{columns:2;column-gap:8mm}.parts section{padding-bottom:.55rem}li{line-height:1.3}}`
}

export function cardStyle(palette: Palette): string {
  return `${colours(palette)}\n${base}
body{display:grid;justify-items:center;padding:2rem 1rem}
.wallet{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));width:min(100%,46rem);border:1px dashed var(--quiet);border-radius:10px;overflow:hidden}
.face{padding:1.1rem 1.2rem;border-top:.35rem solid var(--brand)}
.head{display:flex;gap:.8rem;align-items:center;margin-bottom:.7rem}.head .logo{height:2.6rem}h1{font-size:1.15rem}
ul{margin:0}li{line-height:1.35}footer{margin-top:1rem;color:var(--quiet)}
@media print{@page{margin:12mm}body{display:block;padding:0}.wallet{width:171.2mm;height:54mm;grid-template-columns:1fr 1fr;border-radius:0}
.face{padding:2.5mm 4mm}.head{margin-bottom:1mm;gap:2mm}.head .logo{height:7mm}h1{font-size:8.5pt}li{font-size:7.2pt;line-height:1.22;margin-bottom:.6mm}}`
}
