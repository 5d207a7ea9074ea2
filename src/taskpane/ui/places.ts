import type { Place } from '../../cascade/cascade';
import { placeName } from '../../workbook/address';

/** A list of places in a sentence, the first few of many: 'A!B2, A!B3 dan 4 lainnya'. */
export function placesInWords(places: readonly Place[], more: (count: number) => string): string {
  const shown = places.slice(0, 5).map(placeName).join(', ');
  return places.length > 5 ? `${shown} ${more(places.length - 5)}` : shown;
}
