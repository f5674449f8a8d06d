/**
 * The page's style sheet. Three type sizes; space does the grouping; colour means state and always stands beside
 * a word and a shape. Text reaches 4.5:1 and marks 3:1 on both grounds; good and bad are told apart by all common
 * kinds of colour vision (bluish green and vermilion after M. Okabe and K. Ito).
 */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--ink:#17212b;--quiet:#586572;--hair:#dfe4e9;--faint:#f4f6f8;--link:#0b579f;--mark:#43525f;--soft:#7f8c98;--good:#00664d;--warn:#7d5200;--bad:#a83300;--small:.8125rem;--large:1.75rem}
@media(prefers-color-scheme:dark){:root{--page:#11171d;--ink:#e4e9ee;--quiet:#a0adb9;--hair:#2b353f;--faint:#19212a;--link:#82baff;--mark:#b6c2cd;--soft:#6f7e8c;--good:#58c9a4;--warn:#e3b158;--bad:#ff946b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:3rem}
body{margin:0 auto;max-width:76rem;padding:2.5rem 2rem 4rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,h3,p,dl,dd,ul,figure{margin:0}
h1{font-size:var(--large);line-height:1.25;font-weight:650;letter-spacing:-.01em;max-width:54rem;text-wrap:balance;margin:.35rem 0 .6rem}
h2{font-size:1rem;font-weight:650}
h3{font-size:1rem;font-weight:500;margin:1.75rem 0 .4rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
code{font:inherit;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.95em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
section,figure{margin-top:3.5rem}
.quiet,.note,.none,header p,footer,figcaption p{color:var(--quiet)}
.quiet{font-weight:400}
header p,.note,footer,table,figcaption p,summary,.dates,.plot text{font-size:var(--small)}
.small{font-size:var(--small);margin-top:1.25rem}
header .lead,.lead{font-size:1rem;color:var(--ink);max-width:46rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.25rem,1fr));gap:2rem;margin-top:2.5rem}
.numbers>div{display:flex;flex-direction:column;min-width:0}
dt{font-size:var(--small);color:var(--quiet)}
.figure{font-size:var(--large);line-height:1.3;font-weight:600;letter-spacing:-.01em;white-space:nowrap}
.figure.none{font-weight:400}
.note{min-height:2.4em;line-height:1.35}
svg{display:block}
.marks,.spark{overflow:visible}
.spark{width:100%;margin-top:.35rem}
.spark line{stroke:var(--soft);stroke-width:1.5;stroke-linecap:round}
.spark circle{fill:var(--ink)}
figcaption{margin-bottom:.75rem}
.plot{display:grid;grid-template-columns:4.25rem minmax(0,1fr) 4.75rem;column-gap:.6rem}
.plot svg{width:100%}
.plot text{fill:var(--quiet)}
.direct text{fill:var(--ink);font-weight:600}
.grid line{stroke:var(--hair);shape-rendering:crispEdges}
.line line{stroke:var(--mark);stroke-width:2;stroke-linecap:round}
.dot{fill:var(--page);stroke:var(--mark);stroke-width:2}
.cross path{fill:none;stroke:var(--bad);stroke-width:2.25;stroke-linecap:round}
.key{display:inline-block;vertical-align:-.05em;margin-right:.3em}
.new{fill:var(--mark)}
.gone{fill:var(--soft)}
.zero{stroke:var(--mark);shape-rendering:crispEdges}
.hit{fill:transparent}
a:hover>.hit{fill:var(--ink);fill-opacity:.07}
.dates span{white-space:nowrap}
.dates{display:flex;justify-content:space-between;margin:.25rem 5.35rem .5rem 4.85rem;color:var(--quiet)}
.dates.single{justify-content:center}
summary{cursor:pointer;color:var(--quiet);width:fit-content;padding:.15rem 0}
details[open]>summary{margin-bottom:.5rem}
ul{padding-left:1.2rem}
.scroll{overflow-x:auto;overscroll-behavior-x:contain}
details .scroll{max-height:24rem;overflow-y:auto}
table{border-collapse:collapse;overflow-wrap:normal;line-height:1.4}
th,td{text-align:left;padding:.4rem 1.1rem .4rem 0;vertical-align:baseline;border-bottom:1px solid var(--hair)}
tr>:last-child{padding-right:0}
thead th{color:var(--quiet);font-weight:400;white-space:nowrap}
tbody th{font-weight:500;white-space:nowrap}
section .scroll,section>details{margin-top:1.25rem}
.criteria{width:100%}
.criteria td:nth-child(3),.criteria th:nth-child(3){text-align:right}
.criteria td:nth-child(-n+4){white-space:nowrap}
.criteria td:last-child{width:100%;min-width:13rem;color:var(--quiet);overflow-wrap:anywhere}
.group th{color:var(--quiet);font-weight:400;padding-top:1.1rem}
.shares{width:100%;max-width:40rem}
.shares th,.shares td{border:0;padding-block:.2rem;white-space:nowrap}
.shares thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
.shares td:last-child{width:100%}
.share{width:100%}
.whole{fill:var(--hair)}
.part{fill:var(--mark)}
.builds{width:100%}
.builds td,.builds th{white-space:nowrap}
.builds td:nth-child(n+6):nth-child(-n+10),.builds thead th:nth-child(n+6):nth-child(-n+10){text-align:right}
.builds th:first-child{position:sticky;left:0;background:var(--page)}
.builds tr:target>*{background:var(--faint);box-shadow:inset 0 -2px var(--link)}
.hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.state{white-space:nowrap}
.state::before{content:"";display:inline-block;width:.6em;height:.6em;margin-right:.45em;border:.14em solid currentColor;vertical-align:.02em}
.good{color:var(--good)}.good::before{background:currentColor;border-radius:50%}
.warn{color:var(--warn)}.warn::before{background:currentColor;transform:rotate(45deg) scale(.85)}
.bad{color:var(--bad)}.bad::before{background:currentColor}
.open{color:var(--warn)}.open::before{border-radius:50%}
.state.none::before{height:0;border-width:.07em 0;vertical-align:.25em}
pre{margin:.75rem 0 0;max-width:46rem;padding:.9rem 1.1rem;background:var(--faint);overflow-x:auto;font-size:var(--small);border-radius:4px}
footer{margin-top:4rem}
@media(max-width:40rem){:root{--large:1.4rem}body{padding:1.5rem 1rem 3rem}.numbers{grid-template-columns:1fr 1fr;gap:1.5rem}section,figure{margin-top:2.75rem}th,td{padding-right:.8rem}.plot{grid-template-columns:3.6rem minmax(0,1fr) 4rem;column-gap:.4rem}.dates{margin:.25rem 4.4rem .5rem 4rem}.dates span:nth-child(2):not(:last-child){display:none}.many .dot{display:none}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--page:#fff;--ink:#000;--quiet:#444;--hair:#ccc;--faint:#fff;--link:#000;--mark:#333;--soft:#888;--good:#00664d;--warn:#7d5200;--bad:#a83300}body{max-width:none;padding:0}.scroll{overflow:visible;max-height:none}summary{display:none}figure,tr,.numbers{break-inside:avoid}.state::before{print-color-adjust:exact}}
`;
