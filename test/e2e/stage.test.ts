import { useStage, violations } from './stage';

jest.setTimeout(120_000);

const stage = useStage();

const IMAGE = '<img src="data:,">';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="id"><title>${title}</title><main aria-label="${title}"><h1>${title}</h1>${body}</main></html>`;
const PAGES: Readonly<Record<string, string>> = {
  'https://coba.test/': page('Halaman', `${IMAGE}<iframe title="bingkai" src="/bingkai"></iframe>`),
  'https://coba.test/bingkai': page('Bingkai', IMAGE),
};

test('what axe finds is found in the page and in its frames', async () => {
  const context = await stage.newContext();
  await context.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: PAGES[route.request().url()] ?? '' }),
  );
  const opened = await context.newPage();
  await opened.goto('https://coba.test/');
  expect(await violations(opened)).toEqual([`image-alt: ${IMAGE}`, `image-alt: ${IMAGE}`]);
});
