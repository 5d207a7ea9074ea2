import { makeStyles, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** How much of the whole, for the eye; the words beside it say the same. @param part 0 to 1 */
export function Bar({ part }: { readonly part: number }) {
  const styles = useStyles();
  const width = `${Math.max(0, Math.min(1, part)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.fill} style={{ width }} />
    </div>
  );
}
