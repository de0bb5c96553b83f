/** A profile is a table of tagged parts; numbers stand with sixteen bits behind the point. */
type Part = readonly [tag: string, bytes: Buffer];

function words(...values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => out.writeUInt32BE(value, index * 4));
  return out;
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}

/** A colour of the standard illuminant. */
function colour(x: number, y: number, z: number): Buffer {
  return Buffer.concat([text('XYZ '), words(0, x, y, z)]);
}

/** The name of the profile, in ASCII alone: the counts of its other scripts are zero. */
function description(value: string): Buffer {
  const others = Buffer.alloc(78);
  return Buffer.concat([text('desc'), words(0, value.length + 1), text(`${value}\0`), others]);
}

const STEPS = 1024;

/** The curve of IEC 61966-2-1 from stored to real brightness. */
function curve(): Buffer {
  const out = Buffer.alloc(12 + STEPS * 2);
  out.write('curv', 0, 'latin1');
  out.writeUInt32BE(STEPS, 8);
  for (let step = 0; step < STEPS; step += 1) {
    const stored = step / (STEPS - 1);
    const real = stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
    out.writeUInt16BE(Math.round(real * 0xffff), 12 + step * 2);
  }
  return out;
}

const HEAD = 128;

function head(size: number): Buffer {
  const out = Buffer.alloc(HEAD);
  words(size, 0, 0x02100000).copy(out, 0);
  text('mntrRGB XYZ ').copy(out, 12);
  // a date has to stand here: the first of January 2000
  Buffer.from([0x07, 0xd0, 0, 1, 0, 1]).copy(out, 24);
  text('acsp').copy(out, 36);
  // the standard illuminant
  words(0xf6d6, 0x10000, 0xd32d).copy(out, 68);
  return out;
}

/** The ICC profile of sRGB, which says what the colours of the file mean. */
export function srgbProfile(): Buffer {
  const curves = curve();
  const parts: readonly Part[] = [
    ['desc', description(SRGB)],
    ['cprt', Buffer.concat([text('text'), words(0), text('No copyright, use freely\0')])],
    ['wtpt', colour(0xf351, 0x10000, 0x116cc)],
    ['rXYZ', colour(0x6fa2, 0x38f5, 0x390)],
    ['gXYZ', colour(0x6299, 0xb785, 0x18da)],
    ['bXYZ', colour(0x24a0, 0xf84, 0xb6cf)],
    ['rTRC', curves],
    ['gTRC', curves],
    ['bTRC', curves],
  ];
  const bodies = [...new Set(parts.map(([, bytes]) => bytes))];
  const places = new Map<Buffer, number>();
  let at = HEAD + 4 + parts.length * 12;
  const padded = bodies.map((bytes) => {
    places.set(bytes, at);
    const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    at += whole.length;
    return whole;
  });
  const table = parts.map(([tag, bytes]) =>
    Buffer.concat([text(tag), words(places.get(bytes) ?? 0, bytes.length)]),
  );
  return Buffer.concat([head(at), words(parts.length), ...table, ...padded]);
}

/** How files name these colours. */
export const SRGB = 'sRGB IEC61966-2.1';
