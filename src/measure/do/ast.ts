/**
 * What a definisi operasional (DO) says, as a tree. Every part knows its place in the text it was read
 * from, so that it can be shown there; two trees are the same when all but the places agree.
 *
 *     DO        = formula | mean | phrase | unread
 *     formula   = expression, with or without what earlier years brought
 *     mean      = the text that names the nodes, as in 'Rerata capaian Kegiatan X dan Kegiatan Y'
 *     phrase    = words without operator, as in 'hasil evaluasi BKN'
 *     unread    = anything else, kept as it stands
 *     expression = expression operator expression | variable | constant | weight
 *
 * 'A dikurangi B dibagi C dikali 100' is the tree ((A − B) ÷ C) × 100. A variable's place is that of its words:
 * of 'a/b; a = jumlah X; …' behind the letter. An operation reaches from its left side to its right one as the
 * formula has them; of a formula with letters that is from letter to letter. Parentheses belong to no place.
 */

/** A part of the DO text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export const OPERATORS = ['÷', '×', '+', '−'] as const;
export type Operator = (typeof OPERATORS)[number];

export type Expression = Operation | Variable | Constant | Weight;

export interface Operation extends Part {
  readonly kind: 'operasi';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

/** A quantity that someone types in. Equal words are one variable. */
export interface Variable extends Part {
  readonly kind: 'variabel';
  readonly kata: string;
}

/** A number in the formula: 100 % is 100, any other percentage is a weight (40 % is 0.4). */
export interface Constant extends Part {
  readonly kind: 'angka';
  readonly value: number;
}

/** The weight of an IP ASN component, which the settings hold. */
export interface Weight extends Part {
  readonly kind: 'bobot';
  readonly komponen: string;
}

export type ParsedDO =
  /** A formula. `kumulatif`: what earlier years brought counts along. */
  | { readonly jenis: 'rumus'; readonly expression: Expression; readonly kumulatif: boolean }
  /** The mean of the capaian of the nodes that `names` tells. */
  | { readonly jenis: 'rata-rata'; readonly names: Part & { readonly teks: string } }
  /** Words without any operator. */
  | { readonly jenis: 'frasa'; readonly teks: string }
  | { readonly jenis: 'tidak-terbaca'; readonly teks: string };
