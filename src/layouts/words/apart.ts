/** What stands between or beside boxes and belongs to none: success factors, other agencies, variables of an index. */
const APART =
  /^(?:csf|critical success factors?|faktor (?:kunci|penentu) keberhasilan|cross[ -]?cutting|variabel penghubung)(?![\p{L}\p{N}])/iu;

export const standsApart = (text: string): boolean => APART.test(text);
