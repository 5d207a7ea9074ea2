import { unshownOf } from '../../cascade/shown';
import type { Rule } from '../rule';

export const tataTidakMemuat: Rule<'tata-tidak-memuat'> = {
  id: 'tata-tidak-memuat',
  tingkat: 'peringatan',
  *check(reading) {
    const [first] = reading.sumber;
    const bidang = unshownOf(reading);
    if (!first || bidang.length === 0) return;
    const lokasi = { lembar: first.lembar, row: first.top, col: first.left };
    yield { kode: 'tata-tidak-memuat', data: { bidang }, simpul: null, lokasi };
  },
};
