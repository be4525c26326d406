import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A colour scheme, and the width of the window in pixels. */
export type Look = readonly [scheme: 'light' | 'dark', width: number];

/** The looks that every page of the dashboard must be good in. */
export const looks: readonly Look[] = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
];

/** Returns the faults that axe finds on a page by all its rules in each look, and that the page scrolls sideways. */
export async function faultsOn(page: Page, inLooks: readonly Look[] = looks): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const [colorScheme, width] of inLooks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze(); // there are no frames
    for (const { id, nodes } of violations) faults.push([colorScheme, width, id, nodes.map(({ html }) => html)]);
    const isScrolled = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (isScrolled) faults.push([colorScheme, width, 'scrolls sideways']);
  }
  return faults;
}
