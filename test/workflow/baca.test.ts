import { baca } from '../../src/workflow/baca';
import { bacaJson } from '../../src/workflow/json';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { sampleCascade, sampleWorkbook, withoutLokasi } from '../support/sample';

describe('baca on the sample workbook', () => {
  let workbook: WorkbookContent;
  beforeAll(async () => {
    workbook = await sampleWorkbook();
  });

  test('gives exactly the document as data', () => {
    const json = bacaJson(baca(workbook));
    expect(withoutLokasi(json.cascade)).toEqual(sampleCascade());
    expect(json.tidakTerbaca).toEqual([]);
  });
});
