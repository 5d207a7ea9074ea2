import { periksa } from '../../src/workflow/periksa';
import { build } from './build';

/** Whether a rule fires in an outline. */
export function fires(aturan: string, outline: string): boolean {
  return periksa(build(outline), { ketat: false }).temuan.some((finding) => finding.aturan === aturan);
}
