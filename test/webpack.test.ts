import { createRequire } from 'node:module';

const configs = createRequire(__filename)('../webpack.config.js') as readonly unknown[];

interface DevServer {
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly static: boolean;
}
type Pane = (env: object, argv: { readonly mode: string }) => Promise<{ readonly devServer: DevServer }>;

test('the server of `npm run dev` is for this computer only, and serves nothing but what is built', async () => {
  const pane = configs.find((one) => typeof one === 'function') as Pane;
  const { devServer } = await pane({}, { mode: 'development' });
  expect(devServer).toMatchObject({ host: 'localhost', allowedHosts: ['localhost'], static: false });
});
