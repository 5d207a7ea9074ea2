import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/language';
import { rincianOf } from '../../workbook/unexpected';
import { shellTexts } from '../texts/shell';
import { CopyText } from './CopyText';

interface GuardedProps {
  /** What the part is drawn from: with another one it is tried again. */
  readonly from: unknown;
  readonly children: ReactNode;
}

interface GuardedState {
  /** What was thrown; null where all is well. */
  readonly fallen: { readonly error: unknown } | null;
  readonly from: unknown;
}

/** A part of the pane that cannot be drawn says so in its place; the others go on, and what was typed is kept. */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override state: GuardedState = { fallen: null, from: this.props.from };

  static getDerivedStateFromError(error: unknown): Partial<GuardedState> {
    return { fallen: { error } };
  }

  static getDerivedStateFromProps({ from }: GuardedProps, state: GuardedState): GuardedState | null {
    return from === state.from ? null : { fallen: null, from };
  }

  override render(): ReactNode {
    const { fallen } = this.state;
    if (!fallen) return this.props.children;
    return <Fallen error={fallen.error} onAgain={() => this.setState({ fallen: null })} />;
  }
}

function Fallen({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const texts = useTexts(shellTexts);
  return (
    <>
      <p role="alert">{texts.takTampil}</p>
      <Button onClick={onAgain}>{texts.cobaLagi}</Button>
      <CopyText label={texts.salinRincian} text={rincianOf(texts.takTampil, error)} />
    </>
  );
}
