import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/pdf/pictures.ts';
import { JPEG, jpegWithExif, png } from './samples.ts';

describe('JPEG', () => {
  it('loses its metadata and keeps every other byte', () => {
    const picture = readPicture(jpegWithExif(6));
    expect(Buffer.from(picture?.bytes ?? []).equals(JPEG)).toBe(true);
  });

  it('keeps the way it is to be turned', () => {
    expect(readPicture(jpegWithExif(6))).toMatchObject({ width: 16, height: 24, orientation: 6 });
    expect(readPicture(jpegWithExif(3))).toMatchObject({ width: 24, height: 16, orientation: 3 });
    expect(readPicture(jpegWithExif(99))).toMatchObject({ width: 24, height: 16, orientation: 1 });
  });

  it('is refused where it is cut off, at any place', () => {
    const whole = jpegWithExif(1);
    expect(readPicture(whole)).toBeDefined();
    for (let length = 0; length < whole.length; length += 1)
      expect(readPicture(whole.subarray(0, length)), String(length)).toBeUndefined();
  });
});

describe('PNG', () => {
  it('stands as stored where it hides nothing', () => {
    expect(readPicture(png({ width: 40, height: 30 }))).toMatchObject({ width: 40, height: 30, raw: false });
    expect(readPicture(png({ width: 40, height: 30, colour: 0 }))?.data['ColorSpace']).toBe('DeviceGray');
  });

  it('is set on white where it is transparent', () => {
    const picture = readPicture(png({ width: 2, height: 1, colour: 6 }));
    // samples 0 7 14 with opacity 21, then 28 35 42 with opacity 49
    const shown = [0, 7, 14].map((value) => Math.round(255 + ((value - 255) * 21) / 255));
    expect([...(picture?.bytes ?? [])].slice(0, 3)).toEqual(shown);
  });

  it('is put together from its seven passes', () => {
    // eight by eight dots of grey, each dot the number of its pass
    const order = [1, 6, 4, 6, 2, 6, 4, 6, 7, 7, 7, 7, 7, 7, 7, 7, 5, 6, 5, 6, 5, 6, 5, 6];
    const passes = [
      [1],
      [2],
      [3, 3],
      [
        [4, 4],
        [4, 4],
      ],
      [
        [5, 5, 5, 5],
        [5, 5, 5, 5],
      ],
      Array.from({ length: 4 }, () => [6, 6, 6, 6]),
      Array.from({ length: 4 }, () => Array.from({ length: 8 }, () => 7)),
    ];
    const rows = passes.flatMap((pass) =>
      Array.isArray(pass[0]) ? (pass as number[][]) : [pass as number[]],
    );
    const data = Buffer.concat(rows.map((row) => Buffer.from([0, ...row])));
    const plain = Buffer.from(png({ width: 8, height: 8, colour: 0 }));
    const header = plain.subarray(0, 33);
    header[28] = 1;
    const compressed = deflateSync(data);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(compressed.length);
    const bytes = Buffer.concat([header, length, Buffer.from('IDAT'), compressed, Buffer.alloc(4)]);
    const dots = readPicture(bytes)?.bytes ?? new Uint8Array();
    const greys = Array.from({ length: 24 }, (_, index) => dots[index * 3]);
    expect(greys).toEqual(order);
  });

  it('is refused where it is damaged, empty or claims too many dots', () => {
    const whole = png({ width: 40, height: 30 });
    for (let length = 0; length < whole.length - 20; length += 7)
      expect(readPicture(whole.subarray(0, length))).toBeUndefined();
    expect(readPicture(png({ width: 0, height: 3 }))).toBeUndefined();
    const huge = Buffer.from(whole);
    huge.writeUInt32BE(2_000_000_000, 16);
    expect(readPicture(huge)).toBeUndefined();
  });
});
