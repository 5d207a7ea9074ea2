/**
 * Draws assets/*.png from the SVG beside them: `npm run icons`. The drawing of 16 pixels has its own source,
 * whose lines lie on the pixels.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { launchBrowser } = require('./browser');

const ASSETS = path.resolve(__dirname, '../assets');

/** @type {Record<string, number[]>} */
const ICONS = { cascading: [16, 32, 64, 80, 128], periksa: [16, 32, 80], susun: [16, 32, 80] };

async function draw() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      const source = readFileSync(
        path.join(ASSETS, size === 16 ? `${name}-kecil.svg` : `${name}.svg`),
        'utf8',
      );
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${source}`,
      );
      await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

draw().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
