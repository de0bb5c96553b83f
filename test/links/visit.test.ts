import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { visitAll, PUBLIC_WEB } from '../../src/links/index.ts';
import { isPublic } from '../../src/links/guard.ts';
import { visit } from '../../src/links/visit.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer({ maxHeaderSize: 1_000_000 }, listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Only this machine's own 127.0.0.1 is supposed to be the public internet. */
const HERE = { permits: (address: string) => address === '127.0.0.1', patience: 700 };

const go = (address: string): ReturnType<typeof visit> => visit(address, HERE, 'inovasi/uji');

async function answering(status: number, headers: Record<string, string> = {}): Promise<string> {
  return serve((_request, response) => response.writeHead(status, headers).end());
}

describe('an answer', () => {
  it.each([
    [200, 'hidup'],
    [204, 'hidup'],
    [404, 'mati'],
    [410, 'mati'],
    [400, 'tak-terverifikasi'],
    [401, 'tak-terverifikasi'],
    [403, 'tak-terverifikasi'],
    [429, 'tak-terverifikasi'],
    [500, 'tak-terverifikasi'],
    [503, 'tak-terverifikasi'],
  ])('of %i is %s', async (status, keadaan) => {
    expect(await go(await answering(status))).toMatchObject({ keadaan, kode: status });
  });

  it('to a question for the head alone is not taken for the page', async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(`${request.method} ${request.headers['user-agent']} ${request.headers.range ?? ''}`.trim());
      response.writeHead(request.method === 'HEAD' ? 404 : 206).end('isi');
    });
    expect(await go(address)).toEqual({ keadaan: 'hidup', kode: 206 });
    expect(asked).toEqual(['HEAD inovasi/uji', 'GET inovasi/uji bytes=0-4095']);
  });
});

describe('a redirect', () => {
  it('is followed', async () => {
    const goal = await answering(200);
    expect(await go(await answering(302, { location: goal }))).toMatchObject({ keadaan: 'hidup' });
  });

  it('to a page to sign in is no proof of life', async () => {
    const address = await serve((request, response) => {
      const inside = request.url === '/';
      response.writeHead(inside ? 302 : 200, inside ? { location: '/portal/login?next=%2F' } : {}).end();
    });
    expect(await go(address)).toMatchObject({ keadaan: 'tak-terverifikasi', alasan: 'masuk' });
  });

  it('that never ends is given up', async () => {
    expect(await go(await answering(302, { location: '/' }))).toMatchObject({ alasan: 'berputar' });
  });

  it.each([
    'http://[::1]:1/',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://0x7f.2/',
  ])('to %s goes nowhere', async (location) => {
    const seen = await go(await answering(302, { location }));
    expect(seen).toEqual({ keadaan: 'tak-terverifikasi', alasan: 'alamat-dalam' });
  });

  it('to something that is not the web goes nowhere', async () => {
    expect(await go(await answering(302, { location: 'file:///etc/passwd' }))).toMatchObject({
      keadaan: 'tak-terverifikasi',
      alasan: 'gerbang',
    });
  });
});

describe('a server that means harm', () => {
  it('and never answers is left after a while', async () => {
    expect(await go(await serve(() => {}))).toEqual({ keadaan: 'tak-terverifikasi', alasan: 'lambat' });
  });

  it('and drips its page is left after a while', async () => {
    const address = await serve((request, response) => {
      if (request.method === 'HEAD') return response.writeHead(405).end();
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 50);
      return response.on('close', () => clearInterval(timer));
    });
    const before = performance.now();
    await go(address);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('and never stops sending is left after the first of it', async () => {
    const address = await serve((request, response) => {
      if (request.method === 'HEAD') return response.writeHead(405).end();
      response.writeHead(200);
      const more = (): void => {
        while (response.write(Buffer.alloc(16_384))) if (response.destroyed) return;
      };
      response.on('drain', more);
      return more();
    });
    expect(await go(address)).toMatchObject({ keadaan: 'hidup' });
  });

  it('and sends a huge head is not read', async () => {
    const address = await answering(200, { 'x-besar': 'a'.repeat(100_000) });
    expect(await go(address)).toMatchObject({ keadaan: 'tak-terverifikasi' });
  });
});

describe('the guard of the program itself', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    'bukan alamat',
  ])('refuses %s', (address) => expect(isPublic(address)).toBe(false));

  it.each(['8.8.8.8', '2001:4860:4860::8888'])('lets %s through', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it('asks no server of this machine, by address or by name', async () => {
    let asked = 0;
    const address = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    const named = address.replace('127.0.0.1', 'localhost');
    const anyPort = { ...PUBLIC_WEB, permits: (to: string) => PUBLIC_WEB.permits(to, 80) };
    for (const one of [address, named]) {
      expect(await visit(one, anyPort, 'inovasi/uji')).toMatchObject({ alasan: 'alamat-dalam' });
    }
    expect(asked).toBe(0);
  });

  it('asks no port but those of the web', () => {
    expect(PUBLIC_WEB.permits('8.8.8.8', 443)).toBe(true);
    expect(PUBLIC_WEB.permits('8.8.8.8', 22)).toBe(false);
  });
});

describe('a round of visits', () => {
  it('asks each address once and one host one question at a time', async () => {
    let [now, most, all] = [0, 0, 0];
    const address = await serve((_request, response) => {
      now += 1;
      all += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        response.end();
      }, 20);
    });
    const waits: number[] = [];
    const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
    const addresses = ['a', 'b', 'c', 'a'].map((path) => `${address}${path}`);
    const seen = await visitAll(addresses, { reach: HERE, agent: 'inovasi/uji', wait });
    expect([seen.size, all, most, waits.length]).toEqual([3, 3, 1, 2]);
  });
});
