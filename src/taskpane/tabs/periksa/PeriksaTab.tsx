import { useCallback, useRef } from 'react';
import { focusOn } from '../../ui/focusOn';
import { useTexts } from '../../texts/language';
import { periksaTexts } from '../../texts/periksa';
import type { Understanding } from '../../state/workspace';
import { Filters, NothingFits } from './Filters';
import { Foot } from './Foot';
import { RuleCard } from './RuleCard';
import { useChosen } from './useChosen';
import { useFindings } from './useFindings';
import { useRepair } from './useRepair';
import { Verdict } from './Verdict';

/** The tab Periksa: the verdict, then the findings by rule, with the way to each cell and what can be mended. */
export function PeriksaTab({ understood }: { readonly understood: Understanding }) {
  const texts = useTexts(periksaTexts);
  const head = useRef<HTMLDivElement>(null);
  const focusHead = useCallback(() => focusOn(head.current), []);
  const { items, shown, cards, choices, counts, filter, setFilter, difference } = useFindings(understood);
  const chosen = useChosen(cards, focusHead);
  const repair = useRepair(understood, chosen.goOn);
  const baru = difference?.baru.size ?? 0;
  const changed = difference ? texts.perubahan(difference.selesai, baru) : '';
  return (
    <>
      <Verdict understood={understood} shown={shown} head={head} />
      {items.length === 0 ? (
        <p>{texts.bersih}</p>
      ) : (
        <Filters {...{ filter, choices, counts, baru }} onFilter={setFilter} />
      )}
      {items.length > 0 && shown.length === 0 && (
        <NothingFits
          onClear={(none) => {
            setFilter(none);
            focusHead();
          }}
        />
      )}
      {cards.map((card) => (
        <RuleCard
          key={card.id}
          card={card}
          repair={repair}
          open={chosen.isOpen(card)}
          onFold={chosen.fold}
          chosen={card.items.some(({ id }) => id === chosen.id) ? chosen.id : null}
          onChoose={chosen.toggle}
        />
      ))}
      {(items.length > 0 || changed !== '') && (
        <Foot
          position={chosen.position}
          shown={shown.length}
          all={items.length}
          changed={changed}
          onStep={chosen.step}
        />
      )}
    </>
  );
}
