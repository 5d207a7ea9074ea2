import type { Tingkat } from '../../rules/rule';

/** Stands beside the word, so that a tingkat is seen at a glance; never instead of it. */
export const TINGKAT_ICON: Record<Tingkat, string> = { kesalahan: '✖', peringatan: '▲', saran: '●' };
