const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

export const isMonth = (word: string) => MONTHS.some((month) => month.toLowerCase() === word.toLowerCase());

/** '2024-08-21' as '21 Agustus 2024'; any other text as it is. */
export function longDate(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : date;
}

/** An Excel serial number (1900 system; day 25569 is 1 January 1970) as '21 Agustus 2024'. */
export function serialDate(serial: number): string {
  const date = new Date(Math.round((serial - 25569) * 86_400_000));
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}
