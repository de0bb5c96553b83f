import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../support/io.ts';

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(HOME, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md', ...pagesIn('docs')];

/** Prose only: what stands in code is no link and no heading. */
function proseOf(page: string): string {
  const text = readFileSync(join(HOME, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return text.replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]#]/g, ' '));
}

/** A heading as forges name its place. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function anchorsOf(page: string): ReadonlySet<string> {
  const text = proseOf(page);
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const named = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...named]);
}

function isDead(target: string, page: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path).replaceAll('\\', '/');
  if (!existsSync(join(HOME, file))) return true;
  return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor);
}

describe.each(PAGES)('%s', (page) => {
  it('links only to what is there', () => {
    const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const own = targets.filter((target) => !/^(?:https?:|mailto:)/.test(target));
    expect(own.filter((target) => isDead(target, page))).toEqual([]);
  });

  it('names no place that only its authors can reach', () => {
    expect(readFileSync(join(HOME, page), 'utf8')).not.toMatch(/\/work\/|\.\.\/shared/);
  });
});
