import { drawDot } from '../chart/pen.ts';
import { textWidth } from '../fonts.ts';
import { plain, setLines, type Layout } from '../place.ts';
import { framed, paintLines, together, type Frame, type Strip } from '../strips.ts';
import { artifact, num, rgb, type Surface } from '../surface.ts';
import { attach, tag } from '../tags.ts';
import { COLOURS, STYLES, type TextStyle } from '../theme.ts';

const GAP = 5;
const RAIL = 22;
const TIME: TextStyle = { ...STYLES.cell, face: 'bold', colour: COLOURS.accent };
const TEXT: TextStyle = STYLES.cell;

/** Events below one another on one line, each with its time before it; for readers who do not see it, a list. */
export const timeline: Layout<'timeline'> = (block, place) => {
  const { kit, x, width } = place;
  const list = tag('L', place.tag, { numbering: 'None' });
  const widest = Math.max(0, ...block.events.map(({ time }) => textWidth(kit.fonts, time, TIME)));
  const times = Math.min(widest + 1, width * 0.3);
  const rail = x + times + RAIL / 2;
  const left = x + times + RAIL;
  const strips = block.events.map((event, index): Strip => {
    const entry = tag('LI', list);
    const label = tag('Lbl', entry);
    const body = tag('LBody', entry);
    const time = setLines(kit, plain(event.time), TIME, times);
    const lines = setLines(
      kit,
      event.text,
      event.main === true ? { ...TEXT, face: 'bold' } : TEXT,
      width - times - RAIL,
    );
    const { size, leading } = TEXT;
    const paint = (surface: Surface, top: number): void => {
      artifact(surface, 'Layout');
      const fill = event.main === true ? COLOURS.accent : COLOURS.white;
      drawDot(surface, [rail, top + leading / 2], { fill, line: COLOURS.accent });
      attach(label);
      paintLines(surface, time, { x, width: times, size, leading, tag: label, align: 'right', top });
      paintLines(surface, lines, { x: left, width: width - times - RAIL, size, leading, tag: body, top });
    };
    const height = Math.max(time.length, lines.length, 1) * leading;
    return { height, gap: index === 0 ? 0 : GAP, glued: false, paint };
  });
  // The first event is not left alone on a page.
  return framed([...together(strips.slice(0, 2)), ...strips.slice(2)], line(rail));
};

/** The line that the events of one page hang on. */
function line(x: number): Frame {
  return {
    paint: (surface, top, bottom) => {
      artifact(surface, 'Layout');
      const [from, to] = [top + TEXT.leading / 2, bottom - TEXT.leading / 2];
      if (to <= from) return;
      surface.operators.push(`${rgb(COLOURS.rule)} RG 1 w ${num(x)} ${num(from)} m ${num(x)} ${num(to)} l S`);
    },
  };
}
