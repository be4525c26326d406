import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { vendors } from '../../src/vendors/index.ts';
import { createTestClock } from '../helpers/test-clock.ts';
import { launchBrowser } from './browser.ts';
import { playSession, send } from './session.ts';

// Makes a picture of each page, light, dark and narrow: `npm run screenshots [folder]`.

const [folder = 'screenshots'] = process.argv.slice(2);

/** A page, and what is done on it before the picture. */
type Shot = readonly [name: string, path: string, prepare?: (page: Page) => Promise<unknown>];

const shots: readonly Shot[] = [
  ['requests', '/requests'],
  ['request', '/requests/2'],
  ['refused', '/requests/5'],
  ['filtered', '/requests?filter=status:4'],
  ['employment', '/requests/9'],
  ['people', '/people'],
  ['person', '/people/poweroffice-go/1000001'],
  ['data', '/data/ukg-wfm/person', (page) => page.getByRole('button', { name: 'Edit record 1', exact: true }).click()],
  ['rules', '/rules'],
  ['time', '/time'],
  ['snapshots', '/snapshots?first=before&second=after'],
  ['docs', '/docs'],
  ['sandboxes', '/sandboxes'],
  ['help', '/requests', (page) => page.keyboard.press('?')],
];

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1360, height: 860 } },
  dark: { colorScheme: 'dark', viewport: { width: 1360, height: 860 } },
  narrow: { colorScheme: 'light', viewport: { width: 320, height: 760 } },
} as const;

const clock = createTestClock('2026-01-15T10:00:00Z');
const server = await startServer(
  {
    vendors,
    settings: { auth: 'lenient', floor: 'inferred', limits: 'off', choices: {}, twins: {} },
    storage: memoryStorage(),
    clock: clock.now,
    timer: () => performance.now(),
    version: '0.0.0',
    simHeaders: true,
    adminToken: undefined,
    cors: undefined,
    sandboxes: { maxSandboxes: 100, maxIdle: 0 },
    journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
    report: (message) => process.stderr.write(`${message}\n`),
  },
  0,
  '127.0.0.1',
);
const control = `${server.url}/__admin`;
await send('POST', `${control}/snapshots`, { name: 'before' });
await playSession(server.url);
await send('POST', `${control}/snapshots`, { name: 'after' });
await send('POST', `${control}/sandboxes`, { name: 'alice', from: { sandbox: 'default' } });
await send('POST', `${control}/faults/presets/ukg-throttled`);
await send('PUT', `${control}/rules/ukg.terms.get.none`, { variant: 'not-found' });
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const look of Object.keys(looks) as (keyof typeof looks)[]) await shootAll(browser, look);
await shootEmpty(browser);
await browser.close();
await server.close();

async function shootAll(from: Browser, look: keyof typeof looks): Promise<void> {
  const page = await (await from.newContext(looks[look])).newPage();
  for (const [name, path, prepare] of shots) {
    await page.goto(`${control}/ui${path}`);
    await page.locator('.connection.live').waitFor();
    await page.waitForTimeout(300);
    await prepare?.(page);
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${folder}/${name}-${look}.png` });
  }
  await page.context().close();
}

async function shootEmpty(from: Browser): Promise<void> {
  const page = await (await from.newContext(looks.light)).newPage();
  await page.goto(`${server.url}/sandbox/empty/__admin/ui`);
  await page.locator('.connection.live').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/empty-light.png` });
  await page.goto(`${control}/docs/ukg-wfm`);
  await page.locator('.opblock').first().waitFor();
  await page.screenshot({ path: `${folder}/swagger-light.png` });
  await page.context().close();
}
