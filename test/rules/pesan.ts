import type { Finding } from '../../src/rules/rule';
import { faultWords } from '../../src/rules/texts/catalogue';
import { INDONESIAN } from '../../src/rules/texts/id';

/** What a finding says is wrong, in Indonesian. */
export const pesanOf = (finding: Finding): string => faultWords(INDONESIAN, finding).pesan;
