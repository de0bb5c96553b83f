import readExif from 'exif-reader';
import { describe, expect, it } from 'vitest';
import { withoutLocation } from '../../src/media/location.ts';
import { heic, jpeg, tiff } from '../support/odd/pictures.ts';

const TAKEN = { orientation: 6, taken: '2024:03:11 09:15:00', gps: true };
const photo = Buffer.from(jpeg(40, 30, TAKEN));
const EXIF = Buffer.from('Exif\0\0', 'latin1');

function exifOf(file: Uint8Array) {
  const bytes = Buffer.from(file);
  return readExif(bytes.subarray(bytes.indexOf(EXIF)));
}

const pixelsOf = (file: Uint8Array): Buffer => {
  const bytes = Buffer.from(file);
  return bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xda])));
};

/** A segment of a JPEG that belongs to a program. */
function segment(marker: number, body: string): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
}

describe('a photograph without its location', () => {
  it('keeps its pixels, its day and how it is held, and no coordinate', () => {
    expect(exifOf(photo).GPSInfo?.GPSLatitude).toBeDefined();
    const copy = withoutLocation(photo)?.bytes ?? new Uint8Array();
    expect(exifOf(copy).GPSInfo?.GPSLatitude).toBeUndefined();
    expect(exifOf(copy).Image?.Orientation).toBe(6);
    expect(exifOf(copy).Photo?.DateTimeOriginal).toEqual(exifOf(photo).Photo?.DateTimeOriginal);
    expect(pixelsOf(copy)).toEqual(pixelsOf(photo));
    expect(copy.length).toBe(photo.length);
  });

  it('leaves what it was given as it was', () => {
    const before = Buffer.from(photo);
    withoutLocation(photo);
    expect(photo).toEqual(before);
  });

  it('drops what other programs wrote of the place, and a second picture behind the first', () => {
    const xmp = segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>6,10S</exif:GPSLatitude>');
    const other = segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<dc:title>Rapat</dc:title>');
    const both = Buffer.concat([
      photo.subarray(0, 2),
      xmp,
      other,
      segment(0xe2, 'MPF\0dua'),
      photo.subarray(2),
      photo,
    ]);
    const text = Buffer.from(withoutLocation(both)?.bytes ?? []).toString('latin1');
    expect(text).not.toContain('GPSLatitude');
    expect(text).toContain('<dc:title>Rapat');
    expect(text).not.toContain('MPF');
    expect(text.split('Exif').length).toBe(2);
  });

  it('is not made of another form, and of no damaged one that has no pixels', () => {
    expect(withoutLocation(tiff(4, 4))).toBeUndefined();
    expect(withoutLocation(heic(4, 4, TAKEN))).toBeUndefined();
    expect(withoutLocation(new Uint8Array())).toBeUndefined();
    for (let end = 2; end < 60; end += 1) expect(withoutLocation(photo.subarray(0, end))).toBeUndefined();
  });

  it('survives EXIF that points anywhere', () => {
    for (let at = photo.indexOf(EXIF); at < photo.indexOf(EXIF) + 160; at += 1) {
      const broken = Buffer.from(photo);
      broken[at] = 0xff;
      expect(() => withoutLocation(broken)).not.toThrow();
    }
  });
});
