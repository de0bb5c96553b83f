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

/** What every page of ours looks like: nothing is fetched, and readers who like it dark have it dark. */
export const BASE_STYLE = `
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
a{color:var(--info)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--info);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem}
.quiet,footer{color:var(--quiet)}
code{font:0.9em ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
`.trim();
