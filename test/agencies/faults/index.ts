import { MISSING } from './missing';
import { SHEETS } from './sheets';
import { WRONG } from './wrong';
import type { Spoil } from './fault';

/** Every fault that a cascade can have, by what is wrong. */
export const FAULTS: Readonly<Record<string, Spoil>> = { ...MISSING, ...WRONG, ...SHEETS };
