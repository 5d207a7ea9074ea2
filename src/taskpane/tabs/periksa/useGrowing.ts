import { startTransition, useEffect, useState } from 'react';
import { PAGE, type Card } from './findings';

/** How many places are drawn at once, and how many more each time. */
const STEP = 100;

/** The cards that are drawn: a hundred places at once, the others bit by bit, so that the pane stays alive meanwhile. */
export function useGrowing(cards: readonly Card[]): readonly Card[] {
  const [room, setRoom] = useState(STEP);
  const count = fitting(cards, room);
  useEffect(() => {
    if (count >= cards.length) return undefined;
    const timer = setTimeout(() => startTransition(() => setRoom(room + STEP)));
    return () => clearTimeout(timer);
  }, [count, cards.length, room]);
  return cards.slice(0, count);
}

/** How many cards have room for the places that they show at first. */
export function fitting(cards: readonly Pick<Card, 'items'>[], room: number): number {
  let left = room;
  const full = cards.findIndex(({ items }) => {
    left -= Math.min(items.length, PAGE);
    return left < 0;
  });
  return full < 0 ? cards.length : full;
}
