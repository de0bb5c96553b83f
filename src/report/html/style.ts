/** Colours of the page by name, for light and for dark surroundings; paper is always light. */
export const COLOURS = {
  light: {
    page: '#ffffff',
    text: '#1a1c1f',
    quiet: '#4d5359',
    line: '#c6cbd1',
    tint: '#f3f5f7',
    error: '#9b1119',
    warning: '#6f4300',
    info: '#0a4a82',
    good: '#1a5727',
  },
  dark: {
    page: '#15181c',
    text: '#eceef0',
    quiet: '#b7bdc4',
    line: '#4a5159',
    tint: '#20252b',
    error: '#ff9c9c',
    warning: '#f2c46f',
    info: '#93c5ff',
    good: '#93d3a2',
  },
} as const;

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** The style sheet: nothing is fetched, colour never speaks alone, phones and paper are seen to. */
export const STYLE = `
:root{${variables(COLOURS.light)};color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${variables(COLOURS.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer,nav{max-width:62rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 .25rem}
h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:3px solid var(--line)}
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem;color:var(--quiet)}
p,ul,ol{margin:.35rem 0}
li,td,th,p,h2{unicode-bidi:isolate;overflow-wrap:anywhere}
a{color:var(--info)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--info);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem}
.quiet,footer{color:var(--quiet)}
.total{font-weight:600}
.wide{overflow-x:auto;padding-right:1px}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left}
caption h3{margin:1rem 0 .35rem}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--tint)}
tbody th{font-weight:400}
th.number,td.number{text-align:right;white-space:nowrap}
td.met,td.unmet,td.waived,td.unknown{white-space:nowrap}
.findings{list-style:none;padding:0}
.findings>li{border:1px solid var(--line);border-left-width:.4rem;padding:.5rem .75rem;margin:.5rem 0;break-inside:avoid}
.error{border-left-color:var(--error)!important}
.warning{border-left-color:var(--warning)!important}
.info{border-left-color:var(--info)!important}
.mark{font-weight:700}
.error .mark,.unmet{color:var(--error)}
.warning .mark{color:var(--warning)}
.info .mark,.unknown,.waived{color:var(--info)}
.met,.clean{color:var(--good)}
code{font:0.9em ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line)}
@media (max-width:34rem){
table{font-size:.85rem}
th,td{padding:.25rem .3rem}
td.met,td.unmet,td.waived,td.unknown{white-space:normal}
}
@page{size:A4;margin:14mm 13mm}
@media print{
:root{color-scheme:light}
body{font-size:9.5pt;line-height:1.35}
table{font-size:8.5pt}
th,td{padding:.15rem .35rem}
.findings>li{padding:.25rem .5rem;margin:.3rem 0}
p{margin:.15rem 0}
header,main,footer,nav{max-width:none;padding:0}
.skip,nav{display:none}
.wide{overflow:visible}
h2,h3,h4,caption{break-after:avoid}
tr{break-inside:avoid}
section+section{break-before:page}
a{color:inherit;text-decoration:none}
}
`;
