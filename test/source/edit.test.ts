import { describe, expect, it } from 'vitest';
import { setInYaml } from '../../src/source/edit.ts';

describe('setInYaml', () => {
  it('fills a blank key and touches nothing else', () => {
    const text = '# satu\njudul:\n# dua\nupp: # tiga\n\nlain: [a,   b]   # empat\n';
    expect(setInYaml(text, ['judul'], 'A: b')).toBe(text.replace('judul:', 'judul: "A: b"'));
    expect(setInYaml(text, ['upp'], 'Pusat')).toBe(text.replace('upp:', 'upp: Pusat'));
    expect(setInYaml(text, ['upp'], [1, 2])).toBe(text.replace('# tiga', '# tiga\n  - 1\n  - 2'));
    expect(setInYaml(text, ['lain'], ['c'])).toBe(
      text.replace(' [a,   b]', '\n  - c').replace('c   #', 'c   #'),
    );
  });

  it('quotes what only looks like a number', () => {
    expect(setInYaml('nip:\n', ['nip'], '198010242006041009')).toBe('nip: "198010242006041009"\n');
    expect(setInYaml('telepon: 1\n', ['telepon'], '081382082040')).toBe('telepon: "081382082040"\n');
  });

  it('exchanges a list, a text of several lines and a value inside another', () => {
    const text = 'a:\n  - 1\n  - 2\n\n# akhir\nb:\n  c: >\n    satu\n    dua\n  d: x\n';
    expect(setInYaml(text, ['a'], ['9'])).toBe(text.replace('  - 1\n  - 2', '  - "9"'));
    expect(setInYaml(text, ['a'], 'x')).toBe(text.replace('\n  - 1\n  - 2', ' x'));
    expect(setInYaml(text, ['b', 'c'], 'baris\nlain')).toBe(
      text.replace('>\n    satu\n    dua', '"baris\\nlain"'),
    );
  });

  it('keeps CRLF', () => {
    expect(setInYaml('a:\r\nb: 1\r\n', ['a'], [{ x: 'y' }])).toBe('a:\r\n  - x: y\r\nb: 1\r\n');
  });

  it('adds a key that is not there', () => {
    expect(setInYaml('# satu\na: 1\n', ['b'], 2)).toBe('# satu\na: 1\nb: 2\n');
    expect(setInYaml('', ['b'], 2)).toBe('b: 2\n');
  });
});

describe('setInYaml at the start', () => {
  it('puts a new key before the first one, below the comments of the file', () => {
    expect(setInYaml('# berkas\n\na: 1\n', ['b'], 2, 'start')).toBe('# berkas\n\nb: 2\na: 1\n');
    expect(setInYaml('\uFEFFa: 1\r\n', ['b'], 2, 'start')).toBe('\uFEFFb: 2\r\na: 1\r\n');
    expect(setInYaml('---\na: 1\n', ['b'], 2, 'start')).toBe('---\nb: 2\na: 1\n');
    expect(setInYaml('# kosong\n', ['b'], 2, 'start')).toBe('# kosong\nb: 2\n');
  });
});
