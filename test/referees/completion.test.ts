import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolatedEnv, temporaryFolder, write } from '../git/support.ts';
import { HOME } from '../support/io.ts';

let home: ReturnType<typeof temporaryFolder>;
let root: string;

/** A repository with dossiers whose names a shell would have to quote, and a program called `inovasi` on the path. */
beforeAll(() => {
  home = temporaryFolder();
  root = join(home.path, 'dosir kita');
  mkdirSync(join(root, '.git'), { recursive: true });
  write(root, {
    'instansi.yaml': 'nama: Dinas Contoh\n',
    'inovasi/antar-obat/inovasi.yaml': '',
    'inovasi/antar-surat/inovasi.yaml': '',
    'inovasi/bank sampah $(x)/inovasi.yaml': '',
    'paket-aturan/seleksi-kami.yaml':
      'id: seleksi-kami\nnama: "Seleksi Kami"\naturan:\n  - { id: kami/khusus, judul: Khusus }\n',
    'catatan.txt': '',
  });
  const bin = join(home.path, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'inovasi'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(HOME, 'bin/inovasi.js')}' "$@"\n`,
  );
  chmodSync(join(bin, 'inovasi'), 0o755);
});

afterAll(() => home.remove());

function env(): Record<string, string> {
  const base = isolatedEnv(home.path);
  return { ...base, PATH: `${join(home.path, 'bin')}:${base['PATH']}`, TERM: 'dumb' };
}

/** What bash would offer for a line whose last word the cursor is in. */
function inBash(...words: string[]): readonly string[] {
  const script = `eval "$(inovasi completion bash)"
COMP_WORDS=(inovasi "$@"); COMP_CWORD=$#
_inovasi; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const options = { cwd: root, env: env(), encoding: 'utf8' } as const;
  return execFileSync('bash', ['-c', script, 'bash', ...words], options)
    .split('\n')
    .filter(Boolean);
}

describe('in bash', () => {
  it('offers dossiers, quoted where it has to be, and files', () => {
    expect(inBash('check', 'antar')).toEqual(['antar-obat', 'antar-surat']);
    expect(inBash('check', 'bank')).toEqual([String.raw`bank\ sampah\ \$\(x\)`]);
    expect(inBash('check', 'cat')).toEqual(['catatan.txt']);
  });

  it('offers values of flags, also behind an equals sign', () => {
    expect(inBash('periksa', '--edition', 'kipp-2025')).toEqual(['kipp-2025']);
    expect(inBash('check', '--format', '=', 'js')).toEqual(['json']);
    expect(inBash('check', '--format', '=')).toEqual(expect.arrayContaining(['json', 'text']));
  });
});

describe('in fish', () => {
  const inFish = (line: string): readonly string[] => {
    const script = `inovasi completion fish | source; complete --do-complete '${line}'`;
    const options = { cwd: root, env: env(), encoding: 'utf8' } as const;
    return execFileSync('fish', ['--no-config', '-c', script], options).split('\n').filter(Boolean);
  };

  it('offers commands with what they do, dossiers and values', () => {
    expect(inFish('inovasi peri')).toEqual(['periksa\tperiksa kelengkapan dan isi dosir terhadap edisinya']);
    expect(inFish('inovasi check antar')).toEqual(['antar-obat', 'antar-surat']);
    expect(inFish('inovasi check --stage su')).toEqual(['submit\tyang kurang adalah kesalahan']);
    expect(inFish('inovasi check --format=js')).toEqual(['--format=json']);
  });
});

describe('in zsh', () => {
  /** Completion works only at a terminal, so zsh is given one of its own and asked what it would insert. */
  const inZsh = (line: string): string => {
    const script = `zmodload zsh/zpty
zpty z "zsh -f -i"
zpty -w z "PS1=; setopt no_always_last_prompt; autoload -Uz compinit; compinit -u -D; source <(inovasi completion zsh); print -r SIAP"
zpty -r -m z REPLY "*SIAP*SIAP*"
zpty -w z "show() { print -r -- \\"<<\\$BUFFER>>\\"; }; zle -N show; bindkey '^X' show; print -r MULAI"
zpty -r -m z REPLY "*MULAI*MULAI*"
zpty -w -n z "${line}"$'\\t\\x18'
zpty -r -m z REPLY "*<<*>>*"
print -r -- "$REPLY"
zpty -d z`;
    const options = { cwd: root, env: env(), encoding: 'utf8', timeout: 30_000 } as const;
    return /<<(.*?)>>/s.exec(execFileSync('zsh', ['-f', '-c', script], options))?.[1] ?? '';
  };

  it('completes dossiers and values', () => {
    expect(inZsh('inovasi check antar-o')).toBe('inovasi check antar-obat ');
    expect(inZsh('inovasi periksa --stage su')).toBe('inovasi periksa --stage submit ');
    expect(inZsh('inovasi check --format=js')).toBe('inovasi check --format=json ');
  });
});
