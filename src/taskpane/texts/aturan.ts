import type { RuleTexts } from '../../rules/texts/catalogue';
import { ENGLISH } from '../../rules/texts/en';
import { INDONESIAN } from '../../rules/texts/id';
import type { Catalogue } from './language';

/** What rules and their findings say, in the language of the pane. */
export const aturanTexts: Catalogue<RuleTexts> = { id: INDONESIAN, en: ENGLISH };
