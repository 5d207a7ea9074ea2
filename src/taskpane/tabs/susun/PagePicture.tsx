import { useMemo } from 'react';
import { pagePicture, type Box, type Line } from '../../../layouts/page/picture';
import type { PrintedPage } from '../../../layouts/page/printed';
import type { SheetPlan } from '../../../workbook/plan';

interface PagePictureProps {
  readonly plan: SheetPlan;
  readonly page: PrintedPage;
  readonly className: string;
}

/** A printed page in small, in the colours of the sheet. It says nothing that the words beside it do not. */
export function PagePicture({ plan, page, className }: PagePictureProps) {
  const { width, height, boxes, lines } = useMemo(() => pagePicture(plan, page), [plan, page]);
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden focusable="false">
      <rect width={width} height={height} fill="#fff" />
      {[...byColor(boxes, ({ fill }) => fill ?? 'FFFFFF')].map(([color, own]) => (
        <path
          key={color}
          d={own.map(boxPath).join('')}
          fill={`#${color}`}
          stroke="#9aa5ad"
          strokeWidth={height / 250}
        />
      ))}
      {[...byColor(lines, ({ color }) => color)].map(([color, own]) => (
        <path
          key={color}
          d={own.map(linePath).join('')}
          stroke={`#${color}`}
          strokeWidth={height / 180}
          opacity={0.7}
        />
      ))}
    </svg>
  );
}

function byColor<T>(all: readonly T[], colorOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const color = colorOf(one);
    groups.set(color, [...(groups.get(color) ?? []), one]);
  }
  return groups;
}

const round = (length: number) => Math.round(length * 10) / 10;

function boxPath({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

function linePath({ x, y, width }: Line): string {
  return `M${round(x)} ${round(y)}h${round(width)}`;
}
