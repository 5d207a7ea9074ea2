export type { Expression, Operator, ParsedDO } from './ast';
export { parseDO } from './parser';
export { letters, printDO, sameWords } from './print';
export { jelaskanDO, type JenisDO, type PenjelasanDO } from './jelaskan';
export { rujukanDO, type Rujukan } from './rujukan';
