import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/language';
import { shellTexts } from '../texts/shell';

interface GuardedProps {
  /** What the part is drawn from: with another one it is tried again. */
  readonly from: unknown;
  readonly children: ReactNode;
}

interface GuardedState {
  readonly failed: boolean;
  readonly from: unknown;
}

/** A part of the pane that cannot be drawn says so in its place; the others go on, and what was typed is kept. */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override state: GuardedState = { failed: false, from: this.props.from };

  static getDerivedStateFromError(): Partial<GuardedState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ from }: GuardedProps, state: GuardedState): GuardedState | null {
    return from === state.from ? null : { failed: false, from };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Fallen onAgain={() => this.setState({ failed: false })} />;
  }
}

function Fallen({ onAgain }: { readonly onAgain: () => void }) {
  const texts = useTexts(shellTexts);
  return (
    <>
      <p role="alert">{texts.takTampil}</p>
      <Button onClick={onAgain}>{texts.cobaLagi}</Button>
    </>
  );
}
