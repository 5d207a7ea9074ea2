import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { CascadeTree } from './CascadeTree';
import { FilePicker } from './FilePicker';
import { Overview } from './Overview';
import { readFile, type ReadResult } from './readFile';
import { texts } from './texts';

type State = { readonly kind: 'empty' } | { readonly kind: 'reading'; readonly nama: string } | ReadResult;

const useStyles = makeStyles({
  page: { boxSizing: 'border-box', minHeight: '100vh', padding: '8px 12px 16px' },
  status: { margin: '8px 0' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: '0 0 8px' },
  error: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The pane: a file is picked, and its cascade is shown. */
export function App() {
  const styles = useStyles();
  const [state, setState] = useState<State>({ kind: 'empty' });

  const open = async (file: File) => {
    setState({ kind: 'reading', nama: file.name });
    setState(await readFile(file));
  };

  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{state.kind === 'read' ? titleOf(state) : texts.judul}</h1>
        <FilePicker again={state.kind === 'read'} onPick={(file) => void open(file)} />
        <p role="status" className={styles.status}>
          {state.kind === 'reading' && texts.membaca(state.nama)}
          {state.kind === 'read' && texts.terbaca(state.nama)}
        </p>
        {state.kind === 'failed' && (
          <p role="alert" className={styles.error}>
            {`${state.nama}: ${state.pesan}`}
          </p>
        )}
        {state.kind === 'read' && (
          <>
            <Overview reading={state.reading} />
            <CascadeTree cascade={state.reading.cascade} />
          </>
        )}
      </main>
    </FluentProvider>
  );
}

function titleOf({ reading }: Extract<ReadResult, { kind: 'read' }>): string {
  return reading.cascade.judul ?? texts.judul;
}
