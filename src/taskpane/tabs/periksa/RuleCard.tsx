import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState } from 'react';
import { Details } from '../../ui/Details';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import { PAGE, type Card, type Item } from './findings';
import { FindingItem } from './FindingItem';
import { RepairPreview } from './RepairPreview';
import type { Repair } from './useRepair';

const useStyles = makeStyles({
  card: { margin: '0 -12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '32px',
    padding: '0 12px',
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  kesalahan: { color: tokens.colorPaletteRedForeground1 },
  peringatan: { color: tokens.colorPaletteMarigoldForeground2 },
  saran: { color: tokens.colorPaletteBlueForeground2 },
  count: {
    flex: 'none',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  body: { padding: '0 12px' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 8px', padding: '4px 0' },
  why: { flex: '1 1 auto', '& p': { margin: '0' } },
  list: { listStyleType: 'none', margin: 0, padding: '0' },
});

interface RuleCardProps {
  readonly card: Card;
  readonly repair: Repair;
  readonly open: boolean;
  readonly onFold: (card: Card) => void;
  /** The id of the chosen finding, where it is one of these. */
  readonly chosen: string | null;
  readonly onChoose: (item: Item) => void;
}

/** The findings of one rule, folded or open: its places, some at a time, why it matters, and what mends them all. */
export const RuleCard = memo(function RuleCard(props: RuleCardProps) {
  const { card, open, onFold } = props;
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const { judul } = useTexts(aturanTexts).aturan[card.aturan];
  const { tingkat, aturan, items } = card;
  const titleId = `aturan-${tingkat}-${aturan}`;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 className={styles.title}>
        <button
          type="button"
          id={titleId}
          className={styles.head}
          aria-expanded={open}
          aria-label={`${texts.tingkat[tingkat]}: ${judul} (${items.length})`}
          onClick={() => onFold(card)}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
          <span aria-hidden="true" className={styles[tingkat]}>
            {TINGKAT_ICON[tingkat]}
          </span>
          <span className={styles.name}>{judul}</span>
          <span className={styles.count}>{items.length}</span>
        </button>
      </h2>
      {open && <Places {...props} titleId={titleId} />}
    </section>
  );
}, isSame);

function Places({ card, repair, chosen, onChoose, titleId }: RuleCardProps & { readonly titleId: string }) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const { alasan } = useTexts(aturanTexts).aturan[card.aturan];
  const { id, items } = card;
  const { count, more, list } = usePages(items.findIndex((item) => item.id === chosen));
  const mendable = items.filter(({ dapatDiperbaiki }) => dapatDiperbaiki);
  const rest = items.length - count;
  return (
    <div className={styles.body}>
      <ul ref={list} className={styles.list}>
        {items.slice(0, count).map((item) => (
          <FindingItem
            key={item.id}
            item={item}
            chosen={item.id === chosen}
            onChoose={onChoose}
            repair={repair}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        {rest > 0 && (
          <Button size="small" onClick={more} aria-describedby={titleId}>
            {texts.lagi(rest)}
          </Button>
        )}
        {mendable.length > 1 && (
          <Button size="small" onClick={() => void repair.show(id, mendable)}>
            {texts.perbaikiSemua(mendable.length)}
          </Button>
        )}
        <Details head={texts.mengapa} className={styles.why}>
          <p>{alasan}</p>
        </Details>
      </div>
      {repair.preview?.at === id && <RepairPreview preview={repair.preview} repair={repair} />}
    </div>
  );
}

/** A filter that leaves a card as it is leaves it alone. */
function isSame(before: RuleCardProps, after: RuleCardProps): boolean {
  const [was, is] = [before.card.items, after.card.items];
  return (
    before.repair === after.repair &&
    before.open === after.open &&
    before.onFold === after.onFold &&
    before.chosen === after.chosen &&
    before.onChoose === after.onChoose &&
    before.card.id === after.card.id &&
    was.length === is.length &&
    was.every((item, i) => item === is[i])
  );
}

/** How many places are shown, the chosen one among them; the focus goes to the first of those that come. */
function usePages(chosen: number) {
  const [asked, setCount] = useState(PAGE);
  const count = Math.max(asked, chosen + 1);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  useEffect(() => {
    if (first.current === null) return;
    list.current?.children[first.current]?.querySelector('button')?.focus();
    first.current = null;
  }, [count]);
  const more = () => {
    first.current = count;
    setCount(count + PAGE);
  };
  return { count, more, list };
}
