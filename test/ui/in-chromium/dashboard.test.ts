import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { vendors } from '../../../src/vendors/index.ts';
import { startPaystub } from '../../helpers/paystub.ts';
import { faultsOn } from '../axe.ts';
import { hasBrowser } from '../browser.ts';
import { sageNotes } from '../plugin-vendor.ts';
import { playSession, send, termOf } from '../session.ts';
import { setHidden, useTabs } from '../tabs.ts';
import { startUiServer } from '../ui-server.ts';

const paystub = await startPaystub({ vendors });
const guarded = await startPaystub({ vendors, adminToken: 'letmein' });
const terms = '/ukg/api/v1/commons/persons/employment_terms';

const extended = await startPaystub({ vendors: [...vendors, sageNotes] });

const servers = [paystub.url, guarded.url, extended.url];
const at = (sandbox: string) => `${paystub.url}/sandbox/${sandbox}`;

/** The names of the spans of a timeline, as a screen reader gives them. */
function spansIn(page: Page, name: string): Promise<readonly string[]> {
  return page.getByRole('list', { name }).getByRole('button').allTextContents();
}

type Journal = { readonly requests: readonly { readonly operation: string }[] };

/** Sends a request by swagger-ui's Execute, which must reach this server alone. */
async function executeInDocs(page: Page): Promise<void> {
  await page.goto(`${guarded.url}/__admin/docs/sage-intacct`);
  const operation = page.locator('[id$="-listLaborClasses"]').first();
  await operation.locator('.opblock-summary-control').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  await operation.locator('.live-responses-table').waitFor();
}

describe.skipIf(!hasBrowser)('In Chromium (skipped without /usr/bin/chromium), the dashboard', () => {
  const { newPage, open: openAt } = useTabs(servers);
  const open = (sandbox: string, path = '') => openAt(`${at(sandbox)}/__admin/ui${path}`);

  test('shows a request as it is answered, and counts those that came while its tab was hidden', async () => {
    const page = await open('live');
    await page.getByText('No request yet.').waitFor();
    await send('POST', at('live') + terms, termOf(2, '2020-02-20', '2020-06-25'));
    await page.getByRole('link', { name: /createEmploymentTermAssignment/ }).waitFor();
    await setHidden(page, true);
    await send('GET', `${at('live')}/ukg/api/v1/timekeeping/setup/employment_terms`);
    await expect.poll(() => page.title()).toBe('(1) Paystub');
    await setHidden(page, false);
    await expect.poll(() => page.title()).toBe('Paystub');
    expect(await page.locator('.first-read').count()).toBe(1);
  });

  test('tells why the second term cut the first one: what was so before, what is so after, which rule decided', async () => {
    await playSession(at('cut'));
    const page = await open('cut', '/requests/2');
    await page.getByRole('list', { name: 'After' }).waitFor();
    // The dates are those of developer.ukg.com/wfm/docs/employment-term-assignments-doc.
    expect(await spansIn(page, 'Before')).toEqual(['Administrative Employees2020-02-20 → 2020-06-25changed']);
    expect(await spansIn(page, 'After')).toEqual([
      'Administrative Employees2020-02-20 → 2020-03-20shortened, was until 2020-06-25',
      'All European Contract Periods2020-03-20 → 2020-07-30new',
    ]);
    await page.getByText('because term 4 starts then').waitFor();
    await page.getByText('A created assignment cuts or splits those of other terms').waitFor();
  });

  test('explains a refusal, with the wrong member marked in the body', async () => {
    await send('POST', `${at('refused')}/intacct/objects/construction/employee-position`, { name: 5 });
    const page = await open('refused', '/requests/1');
    await page.getByRole('heading', { name: 'What is wrong with it' }).waitFor();
    expect(await page.locator('mark.wrong').allTextContents()).toEqual([
      expect.stringContaining('must be string'),
      expect.stringContaining("must have required property 'id'"),
    ]);
  });

  test('rewinds to a request as the control API does, and shows the list cut short', async () => {
    await playSession(at('rewound'));
    const page = await open('rewound', '/requests/1');
    await page.getByRole('button', { name: 'Rewind to here' }).click();
    await page
      .getByRole('link', { name: /createEmployeePosition/ })
      .first()
      .waitFor({ state: 'detached' });
    expect(await page.getByRole('list', { name: 'Requests, newest first' }).getByRole('listitem').count()).toBe(1);
    const { terms: held } = (await (
      await send('GET', `${at('rewound')}/__admin/state/ukg-wfm/termAssignments/100`)
    ).json()) as {
      terms: readonly object[];
    };
    expect(held).toEqual([{ termId: 2, effective: '2020-02-20', expiration: '2020-06-25' }]);
  });

  test('shows two sandboxes in two tabs, each its own, and two tabs of one the same', async () => {
    const [one, two, twin] = [await open('one'), await open('two'), await open('one')];
    await send('GET', `${at('one')}/ukg/api/v1/timekeeping/setup/employment_terms`);
    await send('GET', `${at('two')}/poweroffice/v2/Departments`);
    for (const page of [one, twin]) await page.getByRole('link', { name: /employment_terms/ }).waitFor();
    await two.getByRole('link', { name: /Departments/ }).waitFor();
    expect(await one.getByRole('link', { name: /Departments/ }).count()).toBe(0);
    expect(await two.getByRole('link', { name: /employment_terms/ }).count()).toBe(0);
    await one.close(); // the tab that held the stream
    await send('GET', `${at('one')}/poweroffice/v2/Locations`);
    await twin.getByRole('link', { name: /Locations/ }).waitFor();
  });

  test('is worked by the keyboard alone: filter, step, open, copy the place, close, help', async () => {
    await playSession(at('keys'));
    const page = await open('keys');
    await page.keyboard.press('/');
    await page.keyboard.type('status:4');
    await page.keyboard.press('Escape');
    const count = await page.getByRole('list', { name: 'Requests, newest first' }).getByRole('listitem').count();
    expect(count).toBe(3);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: '400 createEmployeePosition' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sandbox/keys/__admin/ui/requests/5');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '400 createEmployeePosition' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('status:4');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('filter the requests').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: '400 createEmployeePosition' }).waitFor({ state: 'detached' });
    await page.keyboard.press('c');
    await page.getByText('No request yet.').waitFor();
  });

  test('switches a rule, warns while a twin is on, and makes it right again', async () => {
    await send('POST', at('twins') + terms, termOf(2, '2020-02-20', '2020-06-25'));
    await send('POST', at('twins') + terms, termOf(4, '2020-03-20', '2020-07-30'));
    const page = await open('twins', '/requests/2');
    await page.getByText('Would your tests notice').first().click();
    await page.getByRole('radio', { name: /Those that the person has stay as they are/ }).check();
    await page.getByRole('alert').getByText('ukg.terms.post.cuts-existing').waitFor();
    await page.getByRole('button', { name: 'Make it right' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: /new-only/ }).check();
    await page.getByText('when this was answered').waitFor();
    const rules = (await (await send('GET', `${at('twins')}/__admin/rules?vendor=ukg-wfm`)).json()) as {
      id: string;
      position: string;
    }[];
    expect(rules.find(({ id }) => id === 'ukg.terms.post.answer')?.position).toBe('new-only');
  });

  test('puts a fault on an operation, and marks the request that it struck', async () => {
    await send('GET', `${at('faults')}/poweroffice/v2/Departments`);
    const page = await open('faults', '/requests/1');
    await page.getByRole('button', { name: 'Put a fault here' }).click();
    await page.getByRole('button', { name: 'Put it in place' }).click();
    await page.getByText('is in place').waitFor();
    expect((await send('GET', `${at('faults')}/poweroffice/v2/Departments`)).status).toBe(503);
    await page.locator('.fault-mark').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'All faults' }).click();
    await page.getByText('struck 1 of 1').waitFor();
  });

  test('shows hostile bodies, paths and names as text, and a body of a megabyte', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const url = at('hostile');
    await send('POST', `${url}/intacct/objects/construction/employee-position`, { id: 'H-1', name: hostile });
    await send('GET', `${url}/ukg/${encodeURIComponent(hostile)}?q=${encodeURIComponent(hostile)}`);
    await send('POST', `${url}/ukg/api/v1/commons/persons/employment_terms`, {
      personIdentity: hostile,
      filler: 'x'.repeat(1_000_000),
    });
    const page = await open('hostile');
    for (const [id, text] of [
      [1, 'H-1'],
      [2, 'No operation has the path'],
      [3, 'more characters'],
    ] as const) {
      await page.locator('a.request', { hasText: new RegExp(`^${id}`) }).click();
      await page.getByText(text).first().waitFor();
      await page
        .getByRole('button', { name: 'Raw request' })
        .click({ timeout: 1000 })
        .catch(() => {}); // a GET has no body
    }
    await page.goto(`${url}/__admin/ui/data/sage-intacct/employee-position`);
    await page.getByText(hostile.slice(0, 20)).waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  test('says of a request that is no longer held what to do, and of a deleted sandbox where to go', async () => {
    await send('GET', `${at('gone')}/poweroffice/v2/Departments`);
    const page = await open('gone', '/requests/77');
    await page.getByText('Request 77 is no longer held.').waitFor();
    await send('DELETE', `${paystub.url}/__admin/sandboxes/gone`);
    await page.getByRole('heading', { name: 'The sandbox gone was deleted' }).waitFor();
    const names = ((await (await send('GET', `${paystub.url}/__admin/sandboxes`)).json()) as { name: string }[]).map(
      ({ name }) => name,
    );
    expect(names).not.toContain('gone');
  });

  test('shows nothing before the token is given, and everything after, the API documents too', async () => {
    const page = await newPage();
    await page.goto(`${guarded.url}/__admin/ui/data`);
    await page.getByLabel('Token').fill('wrong');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.getByLabel('Token').fill('letmein');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('link', { name: /employee-position/ }).waitFor();
    expect(page.url()).not.toContain('letmein');
    await executeInDocs(page);
    const headers = { Authorization: 'Bearer letmein' };
    const { requests } = (await (await fetch(`${guarded.url}/__admin/requests`, { headers })).json()) as Journal;
    expect(requests.map(({ operation }) => operation)).toEqual(['listLaborClasses']);
  });

  test('says that the server is gone, keeps what it shows, and goes on when it is back', async () => {
    const first = await startUiServer(0);
    servers.push(first.url);
    await send('GET', `${first.url}/poweroffice/v2/Departments`);
    const page = await newPage();
    await page.goto(`${first.url}/__admin/ui`);
    await page.getByRole('link', { name: /Departments/ }).waitFor();
    await first.close();
    await page.getByText('Not connected, retrying.').waitFor();
    expect(await page.getByRole('link', { name: /Departments/ }).count()).toBe(1);
    const second = await startUiServer(Number(new URL(first.url).port));
    await page.locator('.connection.live').waitFor();
    await send('GET', `${second.url}/poweroffice/v2/Locations`);
    await page.getByRole('link', { name: /Locations/ }).waitFor();
    await page.close();
    await second.close();
  });

  test('draws few lines of 5,000 requests, seldom, counts all, and is worked meanwhile', async () => {
    const page = await open('burst');
    const url = `${at('burst')}/intacct/objects/construction/labor-class/1`;
    await send('GET', url);
    const list = page.getByRole('list', { name: 'Requests, newest first' });
    await list.waitFor();
    await page.evaluate(`
      globalThis.drawings = 0;
      globalThis.begun = performance.now();
      new MutationObserver(() => { globalThis.drawings += 1; }).observe(
        document.querySelector('.requests'), { childList: true });
    `);
    const work = Array.from({ length: 20 }, async () => {
      for (let i = 0; i < 250; i += 1) await (await fetch(url)).arrayBuffer();
    });
    await page.locator('.request-id', { hasText: '100' }).first().waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: '200 getLaborClass' }).waitFor();
    await Promise.all(work);
    await page.locator('.count', { hasText: '5001' }).waitFor();
    expect(await list.getByRole('link').count()).toBe(100);
    expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(5000);
    // No more than ten drawings a second, and one for the key.
    const spare = await page.evaluate('(performance.now() - begun) / 100 + 2 - drawings');
    expect(spare).toBeGreaterThan(0);
  });

  test("shows a plugin's vendor as it shows its own: requests, timeline, rules, records, documents", async () => {
    const notes = `${extended.url}/sage-notes`;
    const page = await openAt(`${extended.url}/__admin/ui`);
    const card = page.getByRole('region', { name: 'Sage Notes' });
    await card.getByText(`curl -s '${notes}/broken'`).waitFor();
    expect(await card.getByText(notes, { exact: true }).count()).toBe(1);

    await send('POST', `${notes}/notes`, { text: 'other' });
    await page.getByRole('link', { name: /createNote/ }).click();
    await page.getByRole('list', { name: 'After' }).waitFor();
    expect(await spansIn(page, 'After')).toEqual(['other2026-01-01 → …new']);
    await page.getByText('A note gets the next number.').waitFor();
    expect(await page.locator('.requests .vendor').allTextContents()).toEqual(['sage-notes']);
    expect(await faultsOn(page)).toEqual([]);

    const show = async (path: string) => {
      await page.goto(`${extended.url}/__admin/ui/${path}`);
      await page.locator('.connection.live').waitFor();
    };
    await show('people/sage-notes/2');
    await page.getByRole('heading', { level: 1, name: 'other' }).waitFor();
    await page.getByText('N2, at sage-notes').waitFor();
    expect(await spansIn(page, 'sage-notes')).toEqual(['other2026-01-01 → …']);
    await show('data/sage-notes/note');
    await page.getByText('1 to 2 of 2').waitFor();
    await show('docs');
    await page.getByRole('link', { name: 'Sage Notes' }).click();
    await page.locator('[id$="-breakContract"]').waitFor();

    await show('rules?vendor=sage-notes');
    await page.getByText('A long text is cut or refused.').waitFor();
    expect(await page.getByRole('list', { name: 'Rules' }).getByRole('listitem').count()).toBe(2);
    await page.getByRole('radio', { name: /it is refused/ }).check();
    await expect.poll(async () => (await send('POST', `${notes}/notes`, { text: 'too long' })).status).toBe(400);
  });

  test('has nothing on its pages that axe finds fault with, in either scheme, wide or narrow', {
    timeout: 600_000,
  }, async () => {
    await send('POST', `${at('axe')}/__admin/snapshots`, { name: 'before' });
    await playSession(at('axe'));
    await send('POST', `${at('axe')}/__admin/snapshots`, { name: 'after' });
    await send('POST', `${at('axe')}/__admin/faults/presets/ukg-throttled`);
    const page = await open('axe');
    const paths = [
      'requests',
      'requests/2',
      'requests/5',
      'people/ukg-wfm/100',
      'data/ukg-wfm/term',
      'requests/4?from=3&to=4',
      'people',
      'data',
      'rules?search=ukg.terms.post',
      'time',
      'snapshots?first=before&second=after',
      'coverage',
    ];
    for (const path of [...paths, 'docs', 'sandboxes', 'nothing']) {
      await page.goto(`${at('axe')}/__admin/ui/${path}`);
      await page.locator('.connection.live').waitFor();
      await page.locator('main h1, main h2, main .request').filter({ visible: true }).first().waitFor();
      if (path === 'time') await page.getByText('One of your own', { exact: true }).click();
      expect([path, await faultsOn(page)]).toEqual([path, []]);
    }
    await page.close();
  });
});

if (!hasBrowser) process.stderr.write('tests of the dashboard are skipped: there is no /usr/bin/chromium\n');
