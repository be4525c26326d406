import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { playSession, send } from './session.ts';
import { startUiServer } from './ui-server.ts';

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
  ['data', '/data/ukg-wfm/person', (page) => page.getByRole('button', { name: 'Edit 10', exact: true }).click()],
  ['rules', '/rules'],
  ['scenario', '/requests/5?from=3&to=5'],
  ['time', '/time'],
  ['fault', '/time', (page) => page.getByText('One of your own', { exact: true }).click()],
  ['coverage', '/coverage'],
  ['snapshots', '/snapshots?first=before&second=after'],
  ['docs', '/docs'],
  ['sandboxes', '/sandboxes'],
  ['help', '/requests', (page) => page.keyboard.press('?')],
];

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1360, height: 860 } },
  dark: { colorScheme: 'dark', viewport: { width: 1360, height: 860 } },
  readme: { colorScheme: 'light', viewport: { width: 1120, height: 600 } },
  narrow: { colorScheme: 'light', viewport: { width: 320, height: 760 } },
} as const;

const server = await startUiServer(0);
const control = `${server.url}/__admin`;
await send('POST', `${control}/snapshots`, { name: 'before' });
await playSession(server.url);
await send('POST', `${control}/snapshots`, { name: 'after' });
await send('POST', `${control}/sandboxes`, { name: 'alice', from: { sandbox: 'default' } });
await send('POST', `${control}/faults/presets/ukg-throttled`);
await send('PUT', `${control}/rules/ukg.terms.get.none`, { variant: 'not-found' });
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const look of ['light', 'dark', 'narrow'] as const) await shootAll(browser, look, shots);
const ofReadme = shots.filter(([name]) => name === 'request' || name === 'person');
await shootAll(browser, 'readme', ofReadme);
await shootEmpty(browser);
await browser.close();
await server.close();

async function shootAll(from: Browser, look: keyof typeof looks, chosen: readonly Shot[]): Promise<void> {
  const page = await (await from.newContext(looks[look])).newPage();
  for (const [name, path, prepare] of chosen) {
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
