import { lint } from './excel-lint.mjs';

/** Something for which Excel repairs, drops or refuses a file. */
interface Fault {
  readonly part: string;
  readonly rule: string;
  readonly level: string;
  readonly detail: string;
}

/** What Excel would find wrong with a workbook, one line each. */
export function faultsOf(bytes: Uint8Array): string[] {
  const faults: readonly Fault[] = lint(Buffer.from(bytes));
  return faults
    .filter(({ level }) => level === 'E')
    .map(({ part, rule, detail }) => `${part}: ${rule}: ${detail}`);
}

/** What is wrong with an edited workbook and was not before: a file spoiled on purpose keeps its own faults. */
export function newFaults(before: Uint8Array, after: Uint8Array): string[] {
  const ruleOf = (fault: string) => fault.split(': ').slice(0, 2).join();
  const known = new Set(faultsOf(before).map(ruleOf));
  return faultsOf(after).filter((fault) => !known.has(ruleOf(fault)));
}
