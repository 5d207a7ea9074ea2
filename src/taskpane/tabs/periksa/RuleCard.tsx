import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef, useState } from 'react';
import { Details } from '../../ui/Details';
import { aturanTexts } from '../../texts/aturan';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import { TINGKAT_ICON } from '../../ui/tingkatIcon';
import { PAGE, type Card } from './findings';
import { FindingItem } from './FindingItem';
import { RepairPreview } from './RepairPreview';
import type { Repair } from './useRepair';

const useStyles = makeStyles({
  card: {
    margin: '12px 0',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  kesalahan: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  peringatan: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  saran: { borderInlineStartColor: tokens.colorPaletteBlueBorderActive },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  why: { marginBottom: '8px', '& p': { margin: '0' } },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: '0' },
});

interface RuleCardProps {
  readonly card: Card;
  readonly repair: Repair;
}

/** The findings of one rule: what it is, why it matters, and its places, some at a time. */
export const RuleCard = memo(function RuleCard({ card, repair }: RuleCardProps) {
  const styles = useStyles();
  const texts = useTexts(periksaTexts);
  const { judul, alasan } = useTexts(aturanTexts).aturan[card.aturan];
  const { count, more, list } = usePages();
  const { id, tingkat, aturan, items } = card;
  const mendable = items.filter(({ dapatDiperbaiki }) => dapatDiperbaiki);
  const rest = items.length - count;
  const titleId = `aturan-${tingkat}-${aturan}`;
  return (
    <section className={mergeClasses(styles.card, styles[tingkat])} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <span aria-hidden="true">{TINGKAT_ICON[tingkat]} </span>
        {`${texts.tingkat[tingkat]}: ${judul} (${items.length})`}
      </h2>
      <Details head={texts.mengapa} className={styles.why}>
        <p>{alasan}</p>
      </Details>
      {mendable.length > 1 && (
        <Button size="small" onClick={() => void repair.show(id, mendable)}>
          {texts.perbaikiSemua(mendable.length)}
        </Button>
      )}
      {repair.preview?.at === id && <RepairPreview preview={repair.preview} repair={repair} />}
      <ul ref={list} className={styles.list}>
        {items.slice(0, count).map((item) => (
          <FindingItem key={item.id} item={item} repair={repair} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={more} aria-describedby={titleId}>
          {texts.lagi(rest)}
        </Button>
      )}
    </section>
  );
}, isSame);

/** A filter that leaves a card as it is leaves it alone. */
function isSame(before: RuleCardProps, after: RuleCardProps): boolean {
  const [was, is] = [before.card.items, after.card.items];
  return (
    before.repair === after.repair &&
    before.card.id === after.card.id &&
    was.length === is.length &&
    was.every((item, i) => item === is[i])
  );
}

/** How many places are shown; the focus goes to the first of those that come. */
function usePages() {
  const [count, setCount] = useState(PAGE);
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
