const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');

/** Where manifest.xml says the pane lives; a build for another address rewrites it. */
const LOCAL_ADDRESS = 'https://localhost:3000';

/** Microsoft's own server is the supported source of office.js; an office whose network blocks it serves the package. */
const OFFICE = {
  cdn: { address: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', patterns: [] },
  lokal: {
    address: 'office/office.js',
    patterns: [
      'office.js',
      'o15apptofilemappingtable.js',
      'excel*-1*.js',
      '*/office_strings.js',
      'telemetry/*.js',
    ].map((name) => ({
      context: 'node_modules/@microsoft/office-js/dist',
      from: name,
      to: 'office/[path][name][ext]',
      globOptions: { ignore: ['**/*.debug.js'] },
      // As they come: they are minified already, and not ours to change.
      info: { minimized: true },
    })),
  },
};

const from = (...parts) => path.resolve(__dirname, ...parts);

/** What every bundle shares: TypeScript by ts-loader; `npm test` checks the types. */
const shared = {
  context: __dirname,
  // What has not changed since is not compiled again.
  cache: {
    type: 'filesystem',
    cacheDirectory: from('.cache/webpack'),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        // The command line is shipped as it is written, names and lines whole, but without comments.
        options: { transpileOnly: true, compilerOptions: { noEmit: false, removeComments: true } },
      },
    ],
  },
};

/** The pane and the ribbon's commands: one page, for Excel and for a plain browser. */
async function pane(env, { mode }) {
  const office = env.office === 'lokal' ? OFFICE.lokal : OFFICE.cdn;
  return {
    ...shared,
    name: 'pane',
    target: ['web', 'es2022'],
    entry: { commands: './src/commands/commands.ts', taskpane: './src/taskpane/taskpane.tsx' },
    output: { path: from('dist/pane'), filename: '[name].[contenthash:8].js', clean: true },
    // No eval: the page's content security policy forbids it.
    devtool: mode === 'production' ? false : 'source-map',
    // Both entries live on one page: what they share exists once.
    optimization: { runtimeChunk: 'single', splitChunks: { chunks: 'all' } },
    performance: {
      maxEntrypointSize: 800_000,
      maxAssetSize: 500_000,
      assetFilter: (file) => file.endsWith('.js') && !file.startsWith('office/'),
    },
    plugins: [
      // The manifest names the first; the other stands at the bare address of the folder.
      ...['taskpane.html', 'index.html'].map(
        (filename) =>
          new HtmlPlugin({
            template: './src/taskpane/taskpane.html',
            filename,
            officeJs: office.address,
          }),
      ),
      new CopyPlugin({
        patterns: [
          ...office.patterns,
          { from: 'assets/*.png' },
          { from: 'samples/contoh.xlsx', to: 'contoh/' },
          {
            from: 'manifest.xml',
            transform: (xml) => xml.toString().replaceAll(LOCAL_ADDRESS, env.alamat ?? LOCAL_ADDRESS),
          },
        ],
      }),
    ],
    // Only this computer: the pane is served from the working folder, and knows no user.
    devServer: {
      host: 'localhost',
      allowedHosts: ['localhost'],
      port: 3000,
      open: env.https ? false : ['/taskpane.html'],
      static: false,
      client: { overlay: false },
      server: env.https ? { type: 'https', options: await certificates() } : 'http',
    },
  };
}

/** The certificates of localhost that Excel asks for; made, and trusted by the user, on first use. */
function certificates() {
  return require('office-addin-dev-certs').getHttpsServerOptions();
}

/** One file for Node, that needs no node_modules. */
function node(name, entry, file) {
  return {
    ...shared,
    name,
    target: 'node20',
    entry,
    output: { path: from(path.dirname(file)), filename: path.basename(file) },
    optimization: { minimize: false },
    devtool: false,
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), executable(file)],
  };
}

/** A built file that npx may run, also after the folder was emptied. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', () =>
      chmodSync(path.join(compiler.outputPath, path.basename(file)), 0o755),
    ),
});

module.exports = [
  pane,
  node('cli', './src/cli/cascading.ts', 'dist/cli/cascading.js'),
  node('bench', './bench/bench.ts', 'dist/bench/bench.js'),
];
