import { Button, Field, Input, Link, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Masukan } from '../../workflow/isian';
import { menghalangi, teksMasukan, type Ketikan, type MasalahKetik } from '../../workflow/isian-coba';
import { useTexts } from '../texts/language';
import { realisasiTexts } from '../texts/realisasi';
import { useWorkspace } from '../useWorkspace';
import { placeName } from '../../workbook/address';
import { hintOf, labelOf, linkOf, plain, problemText } from './entry';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '4px 0' },
  input: { width: '100%', minWidth: 0 },
});

export interface EntryActions {
  readonly type: (masukan: Masukan, teks: string) => void;
  readonly keepMine: (masukan: Masukan) => void;
  readonly takeTheirs: (masukan: Masukan) => void;
}

interface EntryFieldProps extends EntryActions {
  readonly masukan: Masukan;
  readonly ketikan: Ketikan | undefined;
  readonly masalah: MasalahKetik | undefined;
}

/** One cell to be filled in, with what is to be said about what was typed. */
export function EntryField({ masukan, ketikan, masalah, type, keepMine, takeTheirs }: EntryFieldProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  const value = ketikan?.teks ?? teksMasukan(masukan);
  const link = masukan.peran === 'bukti' ? linkOf(value) : null;
  const number = masukan.peran !== 'bukti' && masukan.peran !== 'catatan';
  const hint = hintOf(masukan, texts);
  return (
    <div>
      <Field
        label={labelOf(masukan, texts)}
        size="small"
        {...(hint !== '' && { hint })}
        {...(masalah && {
          validationState: menghalangi(masalah) ? 'error' : 'warning',
          validationMessage: problemText(masalah, masukan, value, texts),
        })}
      >
        <Input
          className={styles.input}
          value={value}
          readOnly={masukan.kunci !== null}
          {...(number && { inputMode: 'decimal' })}
          data-entry={masukan.kunci === null ? '' : undefined}
          onChange={(_, data) => type(masukan, data.value)}
          onKeyDown={nextOnEnter}
        />
      </Field>
      {masalah?.kind === 'ambigu' && (
        <div className={styles.row}>
          {masalah.calon.map((calon) => (
            <Button key={calon} size="small" onClick={() => type(masukan, plain(calon))}>
              {plain(calon)}
            </Button>
          ))}
        </div>
      )}
      {masalah?.kind === 'bentrok' && (
        <div className={styles.row}>
          <Button size="small" onClick={() => keepMine(masukan)}>
            {texts.pakaiSaya}
          </Button>
          <Button size="small" onClick={() => takeTheirs(masukan)}>
            {texts.pakaiAda}
          </Button>
          <Button size="small" onClick={() => void workspace.show(masukan.place)}>
            {texts.lihatSel(placeName(masukan.place))}
          </Button>
        </div>
      )}
      {link !== null && (
        <Link href={link} target="_blank" rel="noreferrer noopener">
          {texts.bukaBukti}
        </Link>
      )}
    </div>
  );
}

/** Enter goes to the next input, as in a sheet. */
function nextOnEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[data-entry]')];
  inputs[inputs.indexOf(event.currentTarget) + 1]?.focus();
}
