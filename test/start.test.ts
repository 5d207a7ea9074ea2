import { createRequire } from 'node:module';

interface Start {
  readonly whyNoExcel: (platform: NodeJS.Platform, exists: (file: string) => boolean) => string | null;
}
const { whyNoExcel } = createRequire(__filename)('../scripts/start.js') as Start;

const INSTEAD = 'Tanpa Excel, panel dapat dibuka di peramban dengan `npm run dev`.';
const everything = () => true;
const nothing = () => false;

test('`npm start` says at once where Excel cannot be', () => {
  expect(whyNoExcel('linux', everything)).toBe(`Excel hanya ada di Windows dan Mac. ${INSTEAD}`);
  expect(whyNoExcel('darwin', nothing)).toBe(`Excel belum terpasang di Mac ini. ${INSTEAD}`);
});

test('where Excel may be, `npm start` opens it', () => {
  expect(whyNoExcel('darwin', (file) => file === '/Applications/Microsoft Excel.app')).toBeNull();
  expect(whyNoExcel('win32', nothing)).toBeNull();
});
