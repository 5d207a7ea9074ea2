import { SAMPLE_FILE } from '../support/sample';
import { until, useStage, violations } from './stage';

jest.setTimeout(120_000);

const { openPane } = useStage();

/** The pane's usual room, with the guide read. */
async function open({ width = 350, height = 378 } = {}) {
  const { page } = await openPane({ width, height, office: 'blocked' });
  await page.evaluate(() => localStorage.setItem('cascading-kinerja.panduan', '"selesai"'));
  await page.reload();
  await page.locator('input[type=file]').first().setInputFiles(SAMPLE_FILE);
  await page.getByRole('treeitem').first().waitFor();
  return page;
}

test.each([350, 320])('at %i x 378 the tree begins at 150 px or above, in rows of 28', async (width) => {
  const page = await open({ width });
  expect((await page.getByRole('tablist').boundingBox())?.y).toBeLessThanOrEqual(32);
  const boxes = await page
    .getByRole('treeitem')
    .evaluateAll((rows) =>
      rows.map((row) => row.getBoundingClientRect()).map(({ top, height }) => [top, height]),
    );
  expect(boxes[0]?.[0]).toBeLessThanOrEqual(150);
  expect(new Set(boxes.map(([, height]) => height))).toEqual(new Set([28]));
  expect(boxes.filter(([top = 0]) => top + 28 <= 378).length).toBeGreaterThanOrEqual(8);
});

test('with all open only the rows in view are drawn, and the last is one key away', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Buka semua' }).click();
  const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
  expect(await nodes()).toBeLessThan(600);
  await page.getByRole('button', { name: 'Tutup semua' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-kode'));
  await until(async () => (await focused()) === '5.7.5.4.1');
  expect((await page.locator('[data-kode="5.7.5.4.1"]').boundingBox())?.y).toBeLessThan(378);
  expect(await nodes()).toBeLessThan(600);
});

test('letters have the size that was chosen, also the next time; nothing is cut off to the side', async () => {
  const page = await open();
  const size = () =>
    page
      .getByRole('treeitem')
      .first()
      .evaluate((row) => getComputedStyle(row).fontSize);
  expect(await size()).toBe('14px');
  await page.getByRole('button', { name: 'Menu' }).click();
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Perbesar huruf' }).click();
  expect(await page.getByText('150 %').isVisible()).toBe(true);
  expect(await size()).toBe('21px');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu');
  await page.reload();
  expect(
    await page
      .getByRole('tab')
      .first()
      .evaluate((tab) => getComputedStyle(tab).fontSize),
  ).toBe('21px');
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
});

test.each(['Cascading', 'Periksa'])(
  '%s: no letter is smaller than 14 px, no target smaller than 24',
  async (tab) => {
    const page = await open();
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    const small = await page.evaluate(() => {
      const seen = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility());
      const letters = seen
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 14);
      const targets = seen
        .filter((element) => element.matches('button, summary, select, [role=treeitem], [role=tab]'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        });
      return [...letters, ...targets].map((element) => element.outerHTML.slice(0, 80));
    });
    expect(small).toEqual([]);
  },
);

test.each([350, 320])(
  'at %i x 378 the first finding begins at 190 px or above; three are in view',
  async (width) => {
    const page = await open({ width });
    await page.getByRole('tab', { name: 'Periksa' }).click();
    // A rule with four findings comes to the top.
    await page.getByRole('button', { name: 'Saran (13)' }).click();
    const finding = page.locator('[data-temuan]');
    await finding.nth(3).waitFor();
    const boxes = await page
      .locator('li:has(> [data-temuan])')
      .evaluateAll((items) =>
        items.map((item) => item.getBoundingClientRect()).map(({ top, height }) => [top, height]),
      );
    expect(boxes[0]?.[0]).toBeLessThanOrEqual(190);
    expect(Math.max(...boxes.map(([, height = 0]) => height))).toBeLessThanOrEqual(48);
    const foot = await page.getByRole('button', { name: '↓ Berikutnya' }).boundingBox();
    const bottom = (foot?.y ?? 0) - 5;
    expect(boxes.filter(([top = 0, height = 0]) => top + height <= bottom).length).toBeGreaterThanOrEqual(3);
  },
);
