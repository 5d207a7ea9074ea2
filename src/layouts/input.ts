import type { Style } from '../workbook/plan';
import { TABLE_CELL } from './styles';

/** Cells to be filled in stand out and stay unlocked; computed ones are grey and locked. */
export const INPUT: Style = { ...TABLE_CELL, fill: 'FFF6D6', locked: false };
export const COMPUTED: Style = { ...TABLE_CELL, fill: 'F1F4F6' };
