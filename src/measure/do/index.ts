export type { Expression, Operator, ParsedDO, Part } from './ast';
export { parseDO } from './parser';
export { letters, printDO, variablesOf, type DOVariable } from './print';
export { jelaskanDO, JENIS_DO, type JenisDO, type PenjelasanDO } from './jelaskan';
export { rujukanDO, type NamedNode, type Rujukan } from './rujukan';
export { isJumlah } from './words';
export { isPersentase } from '../../cascade/text';
