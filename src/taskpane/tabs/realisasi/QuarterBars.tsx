import { makeStyles, tokens } from '@fluentui/react-components';
import { barHeight } from './sekilas';

const useStyles = makeStyles({
  picture: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

const [WIDTH, HEIGHT, STEP] = [52, 30, 13];

/** Four bars, one a quarter, under a line at 100 %; for the eye, the words beside it say the latest. */
export function QuarterBars({ capaian }: { readonly capaian: readonly (number | null)[] }) {
  const styles = useStyles();
  const line = HEIGHT - barHeight(100, HEIGHT);
  return (
    <svg
      className={styles.picture}
      width={WIDTH}
      height={HEIGHT}
      stroke="currentColor"
      aria-hidden
      focusable="false"
    >
      {capaian.map((value, i) => {
        const height = value === null ? 1 : Math.max(1, barHeight(value, HEIGHT));
        return (
          <rect
            key={i}
            x={i * STEP + 2}
            y={HEIGHT - height}
            width={9}
            height={height}
            stroke="none"
            fill="currentColor"
          />
        );
      })}
      <line x1="0" x2={WIDTH} y1={line} y2={line} strokeDasharray="3 2" />
    </svg>
  );
}
