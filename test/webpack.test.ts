import { createRequire } from 'node:module';

const configs = createRequire(__filename)('../webpack.config.js') as readonly unknown[];

interface DevServer {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly static: boolean;
}
interface Built {
  readonly devServer: DevServer;
  readonly plugins: readonly { readonly patterns?: readonly { readonly from: string }[] }[];
}
type Pane = (env: object, argv: { readonly mode: string }) => Promise<Built>;

test('of the samples the invented agency alone is built into the pane and shipped', async () => {
  const pane = configs.find((one) => typeof one === 'function') as Pane;
  const { plugins } = await pane({}, { mode: 'production' });
  const copied = plugins.flatMap(({ patterns = [] }) => patterns.map(({ from }) => from));
  expect(copied.filter((from) => from.startsWith('samples'))).toEqual(['samples/contoh.xlsx']);
});

test('the server of `npm run dev` is for this computer only, and serves nothing but what is built', async () => {
  const pane = configs.find((one) => typeof one === 'function') as Pane;
  const { devServer } = await pane({}, { mode: 'development' });
  expect(devServer).toMatchObject({ host: 'localhost', allowedHosts: ['localhost'], static: false });
});
