import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOn } from '../axe.ts';
import { hasBrowser } from '../browser.ts';
import { makeDriftReport } from '../drift-report-file.ts';
import { playSession, send } from '../session.ts';
import { setHidden, useTabs } from '../tabs.ts';
import { startUiServer } from '../ui-server.ts';

const server = await startUiServer(0);
afterAll(() => server.close());
const servers = [server.url];
const at = (sandbox: string) => `${server.url}/sandbox/${sandbox}`;

type Scenario = {
  readonly workflows: readonly [
    { readonly steps: readonly { readonly stepId: string; readonly operationId: string }[] },
  ];
};

/** Reads from the control API. */
async function read<T>(url: string): Promise<T> {
  return (await (await send('GET', url)).json()) as T;
}

function isStream(request: { url: () => string }): boolean {
  return request.url().endsWith('/requests/stream');
}

/** A text that a page loses when it is loaded anew. */
const mark = (page: Page) => page.evaluate("globalThis.mark = 'this page'");

describe.skipIf(!hasBrowser)('In Chromium (skipped without /usr/bin/chromium), the dashboard', () => {
  const { open, newPage } = useTabs(servers);

  test('shows a report of drift, and takes its choices over', async () => {
    const page = await open(`${at('drift')}/__admin/ui/drift`);
    const picker = page.getByLabel('Open a report');
    await picker.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('This is no report of paystub drift --json.').waitFor();
    await picker.setInputFiles(await makeDriftReport());
    await page.getByText('3 exchanges: ').waitFor();
    await page.getByRole('link', { name: 'ukg.terms.get.none=not-found' }).waitFor();
    expect(await faultsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose them in this sandbox' }).click();
    await page.getByText('chosen', { exact: true }).waitFor();
    const { settings } = await read<{ settings: { choices: object } }>(`${server.url}/__admin/sandboxes/drift`);
    expect(settings.choices).toEqual({ 'ukg.terms.get.none': 'not-found' });
  });

  test('makes a scenario of the requests that are marked, with the earlier ones that changed something', async () => {
    await playSession(at('scenario'));
    const page = await open(`${at('scenario')}/__admin/ui/requests/4`);
    await page.getByRole('button', { name: 'Begin a scenario here' }).waitFor();
    await page.keyboard.press('m');
    await page
      .getByRole('link', { name: /getEmployments/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'End the scenario here' }).click();
    await page.getByText('--from 4 --to 6 --out session.yaml').waitFor();
    expect(await page.locator('li.marked').count()).toBe(3);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('session.json');
    const { workflows } = JSON.parse(await readFile(await download.path(), 'utf8')) as Scenario;
    const called = workflows[0].steps.map(({ operationId }) => operationId.split('.').at(-1));
    expect(called.filter((operation) => !['reset', 'changeClock'].includes(operation ?? ''))).toEqual([
      'createEmploymentTermAssignment',
      'createEmploymentTermAssignment',
      'createEmployeePosition',
      'createEmployeePosition',
      'createEmployeePosition',
      'getEmployments',
    ]);
    await page.getByText('It has 3 requests, and before them 3 earlier that changed something.').waitFor();
    await page.reload();
    await page.getByText('--from 4 --to 6').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('li.marked').count()).toBe(0);
  });

  test('puts a fault in place by the fields of the contract, and by JSON', async () => {
    const url = `${at('fields')}/poweroffice/v2/Departments`;
    const page = await open(`${at('fields')}/__admin/ui/time`);
    await page.getByText('One of your own', { exact: true }).click();
    const form = page.getByRole('form', { name: 'Fault' });
    await form.getByLabel('vendor').selectOption('poweroffice-go');
    await form.locator('datalist option[value="getDepartments"]').waitFor({ state: 'attached' });
    await form.getByLabel('operation').fill('getDepartments');
    await form.getByLabel('Kind of effect').selectOption('truncate');
    await form.getByLabel('bytes').fill('7');
    await form.getByLabel('times').fill('2');
    await form.getByRole('button', { name: 'Put in place' }).click();
    await page.getByText('struck 0 of 2').waitFor();
    const [fault] = await read<readonly object[]>(`${at('fields')}/__admin/faults`);
    expect(fault).toMatchObject({
      match: { vendor: 'poweroffice-go', operation: 'getDepartments' },
      effect: { kind: 'truncate', bytes: 7 },
      times: 2,
    });
    expect(await fetch(url).then((reply) => reply.text().catch(() => 'cut off'))).toBe('cut off');
    await page.getByText('struck 1 of 2').waitFor();

    await form.getByLabel('Begin with').selectOption('ukg-throttled');
    await form.getByText('Advanced: as JSON').click();
    const json = form.getByLabel('Fault as JSON');
    expect(JSON.parse(await json.inputValue())).toMatchObject({ effect: { kind: 'status', status: 429 } });
    await json.fill('{"match":{"path":"/v2/Locations"},"effect":{"kind":"status","status":50}}');
    await form.getByRole('button', { name: 'Put in place' }).click();
    await form.getByRole('alert').waitFor();
    await json.fill('{"match":{"path":"/v2/Locations"},"effect":{"kind":"status","status":503}}');
    await form.getByRole('button', { name: 'Put in place' }).click();
    await expect.poll(async () => (await send('GET', `${at('fields')}/poweroffice/v2/Locations`)).status).toBe(503);
  });

  test('shows which situations no request met, and how to bring them about, until one meets them', async () => {
    await send('GET', `${at('coverage')}/poweroffice/v2/Employees`);
    const page = await open(`${at('coverage')}/__admin/ui/coverage`);
    const throttled = page.getByRole('listitem').filter({ hasText: 'PowerOffice answers 429.' });
    await throttled.getByText('not met').waitFor();
    await throttled.getByText('Put the fault preset poweroffice-busy in place.').waitFor();
    await page.getByRole('row', { name: /getEmployees/ }).waitFor(); // of the time before the page was opened
    await send('POST', `${at('coverage')}/__admin/faults/presets/poweroffice-busy`);
    await send('GET', `${at('coverage')}/poweroffice/v2/Employees`);
    await throttled.getByText('met by 1').waitFor();
    expect(await throttled.getByText('Put the fault preset').count()).toBe(0);
  });

  test('loads its page anew where another version of Paystub answers', async () => {
    const first = await startUiServer(0, '1.0.0');
    servers.push(first.url);
    const page = await open(`${first.url}/__admin/ui/people`);
    await mark(page);
    await first.close();
    await page.getByText('Not connected, retrying.').waitFor();
    const same = await startUiServer(Number(new URL(first.url).port), '1.0.0');
    await page.locator('.connection.live').waitFor();
    expect(await page.evaluate('globalThis.mark')).toBe('this page');
    await same.close();
    await page.getByText('Not connected, retrying.').waitFor();
    const loaded = page.waitForEvent('load');
    const newer = await startUiServer(Number(new URL(first.url).port), '1.0.1');
    await loaded;
    await page.locator('.connection.live').waitFor();
    expect(await page.evaluate('globalThis.mark')).toBe(undefined);
    expect(new URL(page.url()).pathname).toBe('/__admin/ui/people');
    await page.close();
    await newer.close();
  });

  test('lets its connection go when its tab was hidden for five minutes, and takes it up again', async () => {
    const page = await newPage();
    await page.clock.install();
    const streaming = page.waitForRequest(isStream);
    await page.goto(`${at('hidden')}/__admin/ui`);
    await page.locator('.connection.live').waitFor();
    await streaming;
    let closed = 0;
    page.on('requestfailed', (request) => {
      closed += isStream(request) ? 1 : 0;
    });
    await setHidden(page, true);
    await page.clock.fastForward(4 * 60_000);
    await setHidden(page, false); // shown in time: the five minutes begin anew
    await setHidden(page, true);
    await page.clock.fastForward(4 * 60_000);
    await send('GET', `${at('hidden')}/poweroffice/v2/Departments`);
    await expect.poll(() => page.title()).toBe('(1) Paystub');
    expect(closed).toBe(0);
    const closing = page.waitForEvent('requestfailed', isStream);
    await page.clock.fastForward(61_000);
    await closing;
    await send('GET', `${at('hidden')}/poweroffice/v2/Locations`);
    const again = page.waitForRequest(isStream);
    await setHidden(page, false);
    await again;
    await page.getByRole('link', { name: /Locations/ }).waitFor();
    expect(closed).toBe(1);
  });
});
