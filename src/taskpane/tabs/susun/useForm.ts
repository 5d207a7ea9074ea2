import { useMemo, useState } from 'react';
import { isFileWorkbook } from '../../../hosts/file';
import { recall, remember } from '../../../hosts/shared/preferences';
import { terancam } from '../../../workflow/susun/ancaman';
import { pilihanOf } from '../../../workflow/susun/pilihan';
import { useSnapshot } from '../../state/useWorkspace';
import type { Understanding } from '../../state/workspace';
import { formOf, optionsOf, pilihanDari, type Form } from './form';

/** The form, remembered from one day to the next, and what it means for the workbook. */
export function useForm({ content, reading }: Understanding) {
  const book = useSnapshot((snapshot) => snapshot.book);
  const ketat = useSnapshot((snapshot) => snapshot.ketat);
  const inFile = book !== null && isFileWorkbook(book);
  const [form, setForm] = useState(() => formOf(pilihanOf(recall('susun')), new Date()));
  const options = useMemo(
    () => optionsOf(form, reading.cascade, { ketat, inFile }),
    [form, reading, ketat, inFile],
  );
  const lost = useMemo(() => terancam(content, reading, options), [content, reading, options]);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    remember('susun', pilihanDari(next));
  };
  return { form, change, options, lost, inFile };
}
