import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { isFileWorkbook } from '../../hosts/file';
import { recall, remember } from '../../hosts/preferences';
import { adaProses } from '../../workflow/susun';
import { terancam } from '../../workflow/susun-ancaman';
import { pilihanOf } from '../../workflow/susun-pilihan';
import { useTexts } from '../texts/language';
import { susunTexts } from '../texts/susun';
import { useSnapshot } from '../useWorkspace';
import type { Understanding } from '../workspace';
import { Actions } from './Actions';
import { formOf, optionsOf, pilihanDari, type Form } from './form';
import { Options } from './Options';
import { RencanaList } from './RencanaList';
import { halamanSemua } from './rencana';
import { SheetChoice } from './SheetChoice';
import { useRencana } from './useRencana';
import { useVisible } from './useVisible';
import { Warning } from './Warning';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: '8px' },
  head: { fontSize: tokens.fontSizeBase400, margin: '12px 0 4px' },
  status: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

/** Composes sheets of a cascade that was recognised. */
export function Composer({ understood }: { readonly understood: Understanding }) {
  const styles = useStyles();
  const texts = useTexts(susunTexts);
  const { book, ketat } = useSnapshot();
  const page = useRef<HTMLDivElement>(null);
  const isVisible = useVisible(page);
  const { content, reading } = understood;
  const inFile = book !== null && isFileWorkbook(book);
  const [form, setForm] = useState(() => formOf(pilihanOf(recall('susun')), new Date()));
  const options = useMemo(
    () => optionsOf(form, reading.cascade, { ketat, inFile }),
    [form, reading, ketat, inFile],
  );
  const lost = useMemo(() => terancam(content, reading, options), [content, reading, options]);
  const proses = useMemo(() => adaProses(content), [content]);
  const { rencana, fresh } = useRencana(understood, options, isVisible);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    remember('susun', pilihanDari(next));
  };
  const possible = form.lembar.length > 0 && lost.length === 0;
  const counted = fresh && rencana;
  const actions = { understood, options, possible, inFile };
  return (
    <div className={styles.page} ref={page}>
      <SheetChoice chosen={form.lembar} onChange={(lembar) => change({ lembar })} />
      <Options {...{ form, cascade: reading.cascade, adaProses: proses, onChange: change }} />
      <Warning {...{ form, lost, onChange: change }} />
      <Actions {...actions} />
      <h2 className={styles.head}>{texts.pratinjau}</h2>
      <p className={styles.status} role="status">
        {possible && (counted ? texts.total(rencana.lembar.length, halamanSemua(rencana)) : texts.menghitung)}
      </p>
      {possible && rencana && <RencanaList rencana={rencana} />}
    </div>
  );
}
