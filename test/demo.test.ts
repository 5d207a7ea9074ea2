import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const HASIL = path.join(ROOT, 'hasil/cascading-bkd-2024.xlsx');

test('the demo says the verdict, the capaian of each Sasaran, and where the result lies', () => {
  rmSync(HASIL, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo.js'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('5 Sasaran, 13 Program, 18 Kegiatan, 43 Sub Kegiatan dari 10 lembar');
  expect(stdout).toContain('Putusan: siap diajukan.');
  expect(stdout.match(/^ {2}[1-5] {2}Meningkatnya .* \d[\d,]* %/gm)).toHaveLength(5);
  expect(stdout).toContain('Hasil: hasil/cascading-bkd-2024.xlsx');
  expect(existsSync(HASIL)).toBe(true);
});
