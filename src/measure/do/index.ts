export type { Expression, Operator, ParsedDO } from './ast';
export { parseDO } from './read';
export { letters, printDO, sameWords } from './print';
export { jelaskanDO, type JenisDO, type PenjelasanDO } from './jelaskan';
export { nodeNames, rujukanDO, type NodeNames, type Rujukan } from './rujukan';
export { denominatorsOf } from './tree';
export { inUnit } from './unit';
export { isJumlah, isLevel } from './words';
