import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { faultsOn } from '../axe.ts';
import { hasBrowser } from '../browser.ts';
import { useTabs } from '../tabs.ts';

const paystub = await startPaystub({ vendors });
const docs = `${paystub.url}/sandbox/reader/__admin/docs/`;

describe.skipIf(!hasBrowser)('In Chromium (skipped without /usr/bin/chromium), the documentation', () => {
  const { newContext, newPage } = useTabs([paystub.url]);

  test('is searched without another server: words, the start of a word, a slip of the pen', async () => {
    const page = await newPage();
    await page.goto(`${docs}decisions/index.html`);
    await page.keyboard.press('/');
    const found = page.getByRole('list', { name: 'Found' }).getByRole('link');
    for (const words of ['snapshots and rewind', 'snapsh rewi', 'snapshot rewnd']) {
      await page.getByRole('searchbox').fill(words);
      await expect.poll(() => found.first().textContent()).toContain('Snapshots and rewind');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`${docs}steering.html#snapshots-and-rewind`);
    await page.getByRole('searchbox').fill('ukg.terms.get.none');
    await expect.poll(() => found.count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('xyzzyplugh');
    await page.getByText('Nothing found.').waitFor();
    expect(await found.count()).toBe(0);
  });

  test('is read without JavaScript', async () => {
    const plain = await newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(docs);
    await page.getByRole('navigation').getByRole('link', { name: 'Steer it' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Steer it');
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await plain.close();
  });

  test('has nothing that axe finds fault with, and scrolls in one direction', { timeout: 120_000 }, async () => {
    const page = await newPage();
    for (const path of ['index.html', 'evidence.html', 'adding-an-operation.html', 'reference/settings.html']) {
      await page.goto(docs + path);
      await page.getByRole('searchbox').fill('clock');
      await page.getByRole('list', { name: 'Found' }).waitFor();
      const faults = await faultsOn(page, [
        ['light', 1280],
        ['dark', 320],
      ]);
      expect([path, faults]).toEqual([path, []]);
    }
  });
});
