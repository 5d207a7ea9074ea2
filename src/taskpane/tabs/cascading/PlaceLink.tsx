import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../../cascade/cascade';
import { useWorkspace } from '../../state/useWorkspace';

const useStyles = makeStyles({ link: { minHeight: '24px', textAlign: 'start', overflowWrap: 'anywhere' } });

/** Goes to a cell of the workbook. */
export function PlaceLink({ place, children }: { readonly place: Place; readonly children: string }) {
  const styles = useStyles();
  const workspace = useWorkspace();
  return (
    <Link as="button" className={styles.link} onClick={() => void workspace.show(place)}>
      {children}
    </Link>
  );
}
