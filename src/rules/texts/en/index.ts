import type { RuleTexts } from '../catalogue';
import { ATURAN } from './aturan';
import { ENTRIES } from './entries';
import { MISSING } from './missing';
import { PEOPLE } from './people';
import { SHEETS } from './sheets';
import { VALUES } from './values';
import { WORDING } from './wording';

export const ENGLISH: RuleTexts = {
  aturan: ATURAN,
  temuan: { ...MISSING, ...WORDING, ...PEOPLE, ...SHEETS, ...ENTRIES, ...VALUES },
};
