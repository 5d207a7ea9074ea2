import { excelWorkbook } from '../../../../src/hosts/excel';
import { answered } from '../../../../src/hosts/excel/session/patience';
import { Cancelled } from '../../../../src/workbook/port';
import { openClient } from '../../../office-host/client';
import { BookModel } from '../../../office-host/model';
import { realisasi } from '../compose/plans';

function task() {
  const told: boolean[] = [];
  const user = new AbortController();
  const waits = (is: boolean) => void told.push(is);
  return { told, signal: user.signal, giveUp: () => user.abort(), progress: () => undefined, waits };
}

const never = () => new Promise<void>(() => undefined);

describe('an answer that does not come', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is told after four seconds, and left alone where only something is read', async () => {
    const reading = task();
    const waiting = answered(never(), reading, reading.signal);
    const left = expect(waiting).rejects.toThrow(Cancelled);
    await jest.advanceTimersByTimeAsync(3_999);
    expect(reading.told).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(reading.told).toEqual([true]);
    reading.giveUp();
    await left;
    expect(reading.told).toEqual([true, false]);
  });

  it('is waited for where something is changed', async () => {
    const changing = task();
    const asked = { answer: () => undefined as unknown };
    const settled = jest.fn();
    const waiting = answered(
      new Promise((resolve) => (asked.answer = () => resolve(null))),
      changing,
      null,
    ).then(settled);
    changing.giveUp();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(settled).not.toHaveBeenCalled();
    asked.answer();
    await waiting;
    expect(changing.told).toEqual([true, false]);
  });
});

it('while a cell is being filled, reading and composing can be given up at once', async () => {
  const model = new BookModel('uji.xlsx');
  model.addSheet('A').put(0, 0, { value: 'isi' });
  const { Office, host } = openClient(model);
  const book = excelWorkbook(Office);
  host.editCell();
  const [reading, composing] = [task(), task()];
  const read = book.read({}, reading);
  const composed = book.compose({ title: '', sheets: [realisasi([1])] }, {}, composing);
  reading.giveUp();
  composing.giveUp();
  await expect(read).rejects.toThrow(Cancelled);
  await expect(composed).rejects.toThrow(Cancelled);
  host.leaveCell();
  expect((await book.read()).sheets.map(({ name }) => name)).toEqual(['A']);
});
