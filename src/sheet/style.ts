import { BASE_STYLE } from '../html/style.ts';

/** The sheet in a browser, at any zoom, and on paper; colour never speaks alone. */
export const STYLE = `
${BASE_STYLE}
header p{max-width:46rem}
.note{border-left:.4rem solid var(--warning);padding:.4rem .75rem;background:var(--tint)}
.bar{position:sticky;top:0;background:var(--page);border-bottom:1px solid var(--line);z-index:1}
.bar>div{max-width:62rem;margin:0 auto;padding:.4rem 1rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between}
html{scroll-padding-top:4rem}
nav ol{columns:2 16rem;padding-left:1.4rem}
.item{border:1px solid var(--line);border-radius:.3rem;padding:.75rem;margin:.75rem 0;break-inside:avoid}
.item:has(input:checked){background:var(--tint)}
.item h3{margin:0}
.question{color:var(--quiet);font-style:italic}
.row{display:flex;flex-wrap:wrap;gap:.35rem 1rem;align-items:center;margin-top:.4rem}
textarea{width:100%;font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:.2rem;padding:.4rem;resize:vertical;white-space:pre-wrap;overflow-wrap:anywhere;margin-top:.35rem}
button{font:inherit;color:inherit;background:var(--tint);border:1px solid var(--quiet);border-radius:.2rem;padding:.35rem .9rem;min-height:2.5rem;cursor:pointer}
button:focus-visible,textarea:focus-visible,input:focus-visible{outline:3px solid var(--info);outline-offset:2px}
label{display:inline-flex;gap:.5rem;align-items:center;min-height:2.5rem}
input[type=checkbox]{width:1.3rem;height:1.3rem}
.over,.blank,.changed{color:var(--error);font-weight:600}
.act{color:var(--quiet)}
.files{list-style:none;padding:0}
.files li{overflow-wrap:anywhere}
.live{position:absolute;left:-999rem}
.hidup .lifeless{display:none}
footer{margin-top:3rem;padding-bottom:2rem}
@media (max-width:34rem){.bar{position:static}}
@page{size:A4;margin:14mm}
@media print{
:root{color-scheme:light}
.bar,.skip,nav,button,.lifeless{display:none}
textarea{border:0;padding:0;resize:none}
body{font-size:10pt}
}
`;
