import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';

type ContextOptions = Parameters<Browser['newContext']>[0];

/** A browser for the tests of a `describe`, whose pages ask no other server and complain of nothing. */
export type Tabs = {
  /** Opens a page of a dashboard in a tab of its own. @param ui its address: `http://127.0.0.1:4010/__admin/ui` */
  readonly open: (ui: string) => Promise<Page>;
  /** Opens a browser of somebody else: with other settings, and nothing kept. */
  readonly newContext: (options: ContextOptions) => Promise<BrowserContext>;
  readonly newPage: () => Promise<Page>;
};

/** @param servers base URLs that the pages may ask; a test may add some */
export function useTabs(servers: readonly string[]): Tabs {
  let browser: Browser;
  let common: BrowserContext;
  /** Addresses of other origins that a page asked for, and what the browser complained about. */
  const foreign: string[] = [];
  const complaints: string[] = [];

  async function newContext(options: ContextOptions = {}): Promise<BrowserContext> {
    const made = await browser.newContext(options);
    made.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !servers.includes(origin)) foreign.push(request.url());
    });
    made.on('weberror', (error) => complaints.push(String(error.error())));
    made.on('console', (message) => {
      const isOwn = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
      if (isOwn) complaints.push(message.text());
    });
    made.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    return made;
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    common = await newContext();
  });

  afterEach(async () => {
    for (const page of common.pages()) await page.close();
    expect([foreign.splice(0), complaints.splice(0)]).toEqual([[], []]);
  });

  afterAll(() => browser.close());

  return {
    newContext,
    newPage: () => common.newPage(),
    open: async (ui) => {
      const page = await common.newPage();
      await page.goto(ui);
      await page.locator('.connection.live').waitFor();
      return page;
    },
  };
}

/** Tells a page that its tab is hidden, or shown. A browser without a window never hides one by itself. */
export function setHidden(page: Page, isHidden: boolean): Promise<unknown> {
  return page.evaluate(`
    Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  `);
}
