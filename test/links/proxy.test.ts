import { describe, expect, it } from 'vitest';
import { goesThroughProxy } from '../../src/links/proxy.ts';

const PROXY = 'http://proksi.kantor:3128';
const SITE = 'https://jdih.contoh.go.id/perbup';

describe('an address goes through a proxy', () => {
  it.each([
    ['for https', { HTTPS_PROXY: PROXY }],
    ['in small letters', { https_proxy: PROXY }],
    ['for everything', { ALL_PROXY: PROXY }],
    ['unless others are meant', { HTTPS_PROXY: PROXY, NO_PROXY: 'localhost,127.0.0.1,.kantor' }],
    ['unless another port is meant', { HTTPS_PROXY: PROXY, NO_PROXY: 'contoh.go.id:8080' }],
    ['also where a name only ends alike', { HTTPS_PROXY: PROXY, NO_PROXY: 'toh.go.id' }],
  ])('%s', (_, env) => expect(goesThroughProxy(SITE, env)).toBe(true));

  it.each([
    ['where none is named', {}],
    ['where the name is empty', { HTTPS_PROXY: '', https_proxy: ' ' }],
    ['where one is named for http alone', { HTTP_PROXY: PROXY }],
    ['where all go straight', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }],
    ['where its host does', { HTTPS_PROXY: PROXY, no_proxy: 'a.id, jdih.contoh.go.id' }],
    ['where its domain does', { HTTPS_PROXY: PROXY, NO_PROXY: '.go.id' }],
    ['where its domain does, with a star', { HTTPS_PROXY: PROXY, NO_PROXY: '*.CONTOH.go.id' }],
    ['where its port does', { HTTPS_PROXY: PROXY, NO_PROXY: 'contoh.go.id:443' }],
  ])('not %s', (_, env) => expect(goesThroughProxy(SITE, env)).toBe(false));

  it('by its number only where that is named', () => {
    const env = { HTTP_PROXY: PROXY, NO_PROXY: '10.0.0.1,::1' };
    expect(goesThroughProxy('http://10.0.0.1/', env)).toBe(false);
    expect(goesThroughProxy('http://[::1]/', env)).toBe(false);
    expect(goesThroughProxy('http://110.0.0.1/', env)).toBe(true);
  });
});
