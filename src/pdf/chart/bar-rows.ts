import { num, rgb, type Area, type Surface } from '../surface.ts';
import { COLOURS, STYLES } from '../theme.ts';
import { captionArea, drawCaption, fitText } from './pen.ts';

/** A lying bar with its time before it and its value behind it. */
export interface BarRow {
  readonly time: string;
  readonly value: number;
  readonly label: string;
  /** Only its edge is drawn. */
  readonly open: boolean;
}

const BAR = 9;
const TIMES = 0.22;
export const BAR_ROW = 13;

/** What bars share that are to be compared: the value of the longest, and the label that takes most room. */
export interface BarScale {
  readonly most: number;
  readonly widest: string;
}

/** Draws bars below one another from one line; those of one scale can be compared wherever they stand. */
export function drawBarRows(surface: Surface, rows: readonly BarRow[], scale: BarScale, area: Area): void {
  const { fonts } = surface;
  const [small, bold] = [STYLES.chartText, STYLES.chartValue];
  const { width } = captionArea(fonts, { text: scale.widest, x: 0, top: 0, style: bold });
  const left = area.x + area.width * TIMES;
  const room = Math.max(40, area.width * (1 - TIMES) - width - 10);
  for (const [index, row] of rows.entries()) {
    const y = area.y + index * BAR_ROW;
    const length = Math.max(0.6, Math.min(1, Math.abs(row.value) / (scale.most || 1)) * room);
    const fill = row.open ? COLOURS.white : COLOURS.accent;
    const bar = `${num(left)} ${num(y + (BAR_ROW - BAR) / 2)} ${num(length)} ${BAR} re`;
    surface.operators.push(`q ${rgb(fill)} rg ${rgb(COLOURS.accent)} RG 1 w ${bar} B Q`);
    const time = fitText(fonts, row.time, small, area.width * TIMES - 8);
    const beside = y + (BAR_ROW - small.leading) / 2;
    drawCaption(surface, { text: time, x: left - 8, top: beside, style: small, align: 'right' });
    const behind = y + (BAR_ROW - bold.leading) / 2;
    drawCaption(surface, { text: row.label, x: left + length + 6, top: behind, style: bold });
  }
}
