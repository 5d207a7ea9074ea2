import type { Reason } from '../../../src/hosts/xlsx/limits/refusal';

/**
 * A hostile file: what it is, how it is made, and how it ends: refused for a reason, read, or found to hold nothing
 * of ours.
 */
export type Hostile = readonly [
  name: string,
  make: () => Uint8Array,
  end: Reason | 'dibaca' | 'bukanCascading',
];
