import { LEVELS, nodeCaller } from '../shown';

/** How Indonesian sentences call a node. */
export const callNode = nodeCaller(LEVELS, 'di');
