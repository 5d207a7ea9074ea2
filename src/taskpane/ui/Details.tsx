import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ head: { cursor: 'pointer', minHeight: '24px' } });

interface DetailsProps {
  readonly head: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * What is shown on demand. Its head says that it stands in the tab order: in Excel on the web Microsoft's library
 * moves the focus itself, goes past a summary that does not, and never leaves it again.
 */
export function Details({ head, className, children }: DetailsProps) {
  const styles = useStyles();
  return (
    <details className={className}>
      <summary className={styles.head} tabIndex={0}>
        {head}
      </summary>
      {children}
    </details>
  );
}
