import { InputError, type OpenWorkbook } from '../workbook/port';

/** The workbook that is open in Excel, as the verbs see it. */
export function excelWorkbook(office: typeof Office): OpenWorkbook {
  const no = () => Promise.reject(new InputError('Belum tersedia.'));
  return {
    name: office.context.document.url,
    read: no,
    compose: no,
    show: no,
    write: no,
    mark: no,
    unmark: no,
    watch: no,
  };
}
