import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

interface Project {
  readonly dependencies?: object;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}
interface Locked {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>>;
}
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
const project = read('package.json') as Project;
const folder = mkdtempSync(path.join(tmpdir(), 'cascading-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm pack` puts into the tarball of this folder, written to a folder of its own. */
function pack(): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: true });
  return (JSON.parse(stdout) as [Packed])[0];
}

test('the command line is shipped with its panduan and rules as text, and runs without any package', () => {
  const { filename, size, files } = pack();
  expect(files.map((file) => file.path).filter((name) => !name.startsWith('docs/aturan/'))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/cli/cascading.js',
    'docs/panduan.md',
    'package.json',
  ]);
  expect(size).toBeLessThan(400_000);

  spawnSync('tar', ['-xzf', filename], { cwd: folder });
  const cascading = path.join(folder, 'package/dist/cli/cascading.js');
  const result = path.join(folder, 'contoh.xlsx');
  const { status, stderr } = spawnSync(process.execPath, [cascading, 'contoh', '-o', result], {
    encoding: 'utf8',
  });
  expect([status, stderr, existsSync(result)]).toEqual([0, '', true]);
});

test('nothing is needed at run time, so no package is installed with it', () => {
  expect(project.dependencies).toBeUndefined();
});

test('versions are exact', () => {
  const loose = Object.entries(project.devDependencies).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('every install script of a package is settled: none is needed where the bindings come as packages', () => {
  const { packages } = read('package-lock.json') as Locked;
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(names)].sort());
  expect(Object.values(project.allowScripts)).not.toContain(true);
});
