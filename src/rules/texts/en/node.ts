import { LEVELS, nodeCaller } from '../shown';

/** How English sentences call a node. The nouns of the levels stay; a proses without name has an English one. */
export const callNode = nodeCaller({ ...LEVELS, tim: 'Team', individu: 'Individual' }, 'in');
