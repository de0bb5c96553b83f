import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'inovasi-lembar-'));
const repository = join(folder, 'dosir');
const requests: string[] = [];
const complaints: string[] = [];
let browser: BrowserContext;
let page: Page;

/** The sheet of the complete example, made by the built program. */
function sheet(): string {
  const program = join(ROOT, 'bin/inovasi.js');
  const words = [
    'compile',
    'antar-obat',
    '--package',
    '--as-of',
    '2023-05-01',
    '-o',
    join(folder, 'uji.pdf'),
  ];
  execFileSync(process.execPath, [program, ...words], { cwd: repository, stdio: 'pipe' });
  return pathToFileURL(join(folder, 'uji-paket/isian.html')).href;
}

beforeAll(async () => {
  cpSync(join(ROOT, 'examples/kabupaten-contoh'), repository, { recursive: true });
  const address = sheet();
  browser = await chromium.launchPersistentContext(join(folder, 'peramban'), {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    viewport: { width: 1000, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const clipboard = (): Promise<string> => page.evaluate('navigator.clipboard.readText()');
const progress = (): Promise<string | null> => page.locator('#kemajuan').textContent();

describe('the answer sheet in Chromium', () => {
  it('fetches nothing but itself, and the browser has nothing to complain of', () => {
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('copies the text of an answer, line breaks and all', async () => {
    const shown = await page.locator('#teks-isian-signifikansi').inputValue();
    await page.getByRole('button', { name: 'Salin Signifikansi', exact: true }).click();
    expect(await clipboard()).toBe(shown);
    expect(shown).toContain('\n');
    await expect.poll(() => page.locator('#kabar').textContent()).toBe('Tersalin');
  });

  it('copies where the browser keeps its clipboard closed', async () => {
    await page.evaluate("navigator.clipboard.writeText('lama')");
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })",
    );
    await page.getByRole('button', { name: 'Salin Judul inovasi' }).click();
    await page.evaluate('delete navigator.clipboard');
    expect(await clipboard()).toBe(await page.locator('#teks-judul').inputValue());
  });

  it('counts the words of every answer as the report does, and says what is left', async () => {
    const item = page.locator('.item', { has: page.locator('#teks-isian-ringkasan') });
    const text = await page.locator('#teks-isian-ringkasan').inputValue();
    const words = text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
    expect(await item.textContent()).toContain(`${words} kata`);
    expect(await item.textContent()).toContain(`batas 200, sisa ${200 - words}`);
  });

  it('keeps ticks when the page is loaded again, and takes them back on request', async () => {
    await page.getByLabel('Sudah dimasukkan').first().check();
    await page.reload();
    expect(await page.getByLabel('Sudah dimasukkan').first().isChecked()).toBe(true);
    expect(await progress()).toMatch(/^1 dari \d+ sudah dimasukkan$/);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Hapus semua tanda' }).click();
    expect(await progress()).toMatch(/^0 dari/);
  });

  it('says of a ticked answer that it has changed since', async () => {
    await page.locator('#tanda-judul').check();
    const file = join(repository, 'inovasi/antar-obat/inovasi.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^judul: .*$/m, 'judul: Antar Obat ke Rumah Pasien'),
    );
    await page.goto(sheet());
    expect(await page.locator('#tanda-judul').isChecked()).toBe(false);
    expect(await page.locator('#tanda-judul-berubah').isVisible()).toBe(true);
    expect(await page.locator('#tanda-upp-berubah').isVisible()).toBe(false);
  });

  it('is worked by keyboard alone', async () => {
    await page.reload();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('teks-judul');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await clipboard()).toBe('Antar Obat ke Rumah Pasien');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#tanda-judul').isChecked()).toBe(true);
  });

  it('fits the window at twice the size, without scrolling sideways', async () => {
    await page.setViewportSize({ width: 500, height: 400 });
    const [content, window] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(content).toBeLessThanOrEqual(window);
  });

  it('shows everything where scripts are off', async () => {
    const plain = await browser.browser()?.newContext({ javaScriptEnabled: false });
    const still = plain === undefined ? page : await plain.newPage();
    await still.goto(page.url());
    expect(await still.locator('#teks-upp').inputValue()).toBe('RSUD Contoh (fiksi)');
    await plain?.close();
  });
});
