import { BASE_STYLE } from '../../html/style.ts';

/** The style sheet: nothing is fetched, colour never speaks alone, phones and paper are seen to. */
export const STYLE = `
${BASE_STYLE}
li,td,th,p,h2{unicode-bidi:isolate;overflow-wrap:anywhere}
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
