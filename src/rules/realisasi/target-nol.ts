import { faultOf } from '../shared/indikator';
import type { IndikatorRule } from './rule';

/** 0 is a target where less is better only. */
export const targetNol: IndikatorRule<'target-nol'> = {
  id: 'target-nol',
  tingkat: 'peringatan',
  *check(one) {
    const { item, kelompok, terukur } = one;
    if (!kelompok || terukur.target !== 0 || terukur.polaritas !== 'maksimal') return;
    const { main, rows } = kelompok;
    const cell = main.target ?? rows.find(({ target }) => target)?.target ?? main;
    yield faultOf(one, cell, { kode: 'target-nol', data: { indikator: item.indikator } });
  },
};
