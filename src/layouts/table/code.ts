import type { TableLevel } from './columns';

/** A nomenclature code: parts of digits, or of 'X' where the office leaves them open. */
const CODE = /^[0-9x]{1,4}(?:\.[0-9x]{1,4})*\.?$/i;

/**
 * The level that a nomenclature code tells by the number of its parts (Permendagri 90/2019, Kepmendagri 050-5889/2021):
 * three for a Program, five for a Kegiatan, six for a Sub Kegiatan; null for any other.
 * @example codeLevel('5.03.02') // 'program'
 * @example codeLevel('X.XX.01.2.06.0004') // 'subKegiatan'
 */
export function codeLevel(text: string): TableLevel | null {
  const code = text.replace(/\s+/g, '');
  if (!CODE.test(code)) return null;
  const parts = code.replace(/\.$/, '').split('.');
  if (parts.length === 3) return 'program';
  // The fourth part says whose it is: 1 of a provinsi, 2 of a kabupaten or kota.
  if (!/^0?[12x]$/i.test(parts[3] ?? '')) return null;
  if (parts.length === 5) return 'kegiatan';
  return parts.length === 6 ? 'subKegiatan' : null;
}

/** The level that a code before a name tells: '5.03.02.2.01 Penyediaan …'. */
export function levelOfCode(text: string): TableLevel | null {
  const [, code = ''] = /^([0-9x.]+)\s+\p{L}/iu.exec(text) ?? [];
  return code === '' ? null : codeLevel(code);
}
