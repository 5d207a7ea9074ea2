import { Button, Field, Input, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { placeName } from '../../../workbook/address';
import type { Masukan } from '../../../workflow/isian';
import { teksMasukan, type Ketikan, type MasalahKetik } from '../../../workflow/isian/coba';
import { useTexts } from '../../texts/language';
import { realisasiTexts } from '../../texts/realisasi';
import { useWorkspace } from '../../state/useWorkspace';
import { hintOf, labelOf, linkOf, messageOf, plain } from './entry';

const useStyles = makeStyles({
  field: { margin: '0 0 6px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '4px 0' },
  // Forced colours leave no other sign.
  locked: { '@media (forced-colors: active)': { border: '1px dashed GrayText' } },
  // Room below for what may be said about what is typed.
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, scrollMarginBottom: '72px' } },
});

export interface EntryActions {
  readonly type: (masukan: Masukan, teks: string, group: string) => void;
  readonly keepMine: (masukan: Masukan) => void;
  /** Lets go of what was typed: what the cell holds stands. */
  readonly drop: (id: string) => void;
}

interface EntryFieldProps {
  readonly masukan: Masukan;
  /** The id of its KelompokIsian. */
  readonly group: string;
  readonly ketikan: Ketikan | undefined;
  readonly masalah: MasalahKetik | undefined;
  /** It was written with the last saving. */
  readonly saved: boolean;
  readonly actions: EntryActions;
}

/** One cell to be filled in, with what is to be said about what was typed. */
export function EntryField({ masukan, group, ketikan, masalah, saved, actions }: EntryFieldProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const value = ketikan?.teks ?? teksMasukan(masukan);
  const link = masukan.peran === 'bukti' ? linkOf(value) : null;
  const number = masukan.peran !== 'bukti' && masukan.peran !== 'catatan';
  const hint = hintOf(masukan, texts);
  const locked = masukan.kunci !== null;
  const message = messageOf(masukan, { ketikan, masalah, saved, value }, texts);
  return (
    <div className={styles.field}>
      <Field
        label={labelOf(masukan, texts)}
        size="small"
        {...(hint !== '' && { hint })}
        {...(message && { validationState: message.state, validationMessage: message.text })}
      >
        <Input
          className={mergeClasses(styles.input, locked && styles.locked)}
          value={value}
          readOnly={locked}
          appearance={locked ? 'filled-darker' : 'outline'}
          autoComplete="off"
          {...(number && { inputMode: 'decimal' })}
          data-entry={locked ? undefined : ''}
          onChange={(_, data) => actions.type(masukan, data.value, group)}
          onKeyDown={nextOnEnter}
        />
      </Field>
      {masalah?.kind === 'ambigu' && (
        <div className={styles.row}>
          {masalah.calon.map((calon) => (
            <Button key={calon} size="small" onClick={() => actions.type(masukan, plain(calon), group)}>
              {plain(calon)}
            </Button>
          ))}
        </div>
      )}
      {masalah?.kind === 'bentrok' && <Conflict masukan={masukan} actions={actions} />}
      {locked && ketikan && (
        <Button size="small" onClick={() => actions.drop(masukan.id)}>
          {texts.buang}
        </Button>
      )}
      {link !== null && (
        <Link href={link} target="_blank" rel="noreferrer noopener">
          {texts.bukaBukti}
        </Link>
      )}
    </div>
  );
}

interface ConflictProps {
  readonly masukan: Masukan;
  readonly actions: EntryActions;
}

/** Somebody else wrote into the cell: whose entry stands is the user's to say. */
function Conflict({ masukan, actions }: ConflictProps) {
  const styles = useStyles();
  const texts = useTexts(realisasiTexts);
  const workspace = useWorkspace();
  return (
    <div className={styles.row} role="group" aria-label={labelOf(masukan, texts)}>
      <Button size="small" onClick={() => actions.keepMine(masukan)}>
        {texts.pakaiSaya}
      </Button>
      <Button size="small" onClick={() => actions.drop(masukan.id)}>
        {texts.pakaiAda}
      </Button>
      <Button size="small" onClick={() => void workspace.show(masukan.place)}>
        {texts.lihatSel(placeName(masukan.place))}
      </Button>
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
