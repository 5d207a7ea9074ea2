/**
 * A number as the pane shows it: at most two decimals behind a comma, rounded as people round the decimals they see
 * (1,005 is 1,01), and dots between thousands from five digits on.
 */
export function angka(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return value.toLocaleString('id-ID');
  const rounded = Number(`${Math.round(Number(`${size.toPrecision(15)}e2`))}e-2`);
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}
