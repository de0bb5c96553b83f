import { createRequire } from 'node:module';
import type { VideoFacts } from '../core/file-facts.ts';
import type { MediaInfo, MediaInfoResult } from 'mediainfo.js';
import type { ByteSource } from './bytes.ts';

/** How it is asked; of the file so many bytes are read at once. */
const OPTIONS = { format: 'object', chunkSize: 256 * 1024 } as const;

interface Track {
  readonly '@type': string;
  readonly Duration?: unknown;
  readonly Width?: unknown;
  readonly Height?: unknown;
  readonly Rotation?: unknown;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}

/** A clip held upright is stored lying, with the turn written beside it. */
function pixelsOf({ Width, Height, Rotation }: Track): Pick<VideoFacts, 'width' | 'height'> {
  const [width, height] = [numberOf(Width), numberOf(Height)];
  if (width === undefined || height === undefined) return {};
  const lying = (numberOf(Rotation) ?? 0) % 180 === 90;
  return lying ? { width: height, height: width } : { width, height };
}

/** What MediaInfo finds; nothing where it stumbles. */
async function analysed(media: MediaInfo, source: ByteSource): Promise<MediaInfoResult | undefined> {
  try {
    return await media.analyzeData(source.size, (length, offset) => source.read(offset, length));
  } catch {
    return undefined;
  }
}

/** What the container of a film or a sound says of itself; undefined where it holds neither. */
export async function mediaFacts(source: ByteSource): Promise<VideoFacts | undefined> {
  const { default: mediaInfoFactory } = await import('mediainfo.js');
  const wasm = createRequire(import.meta.url).resolve('mediainfo.js/MediaInfoModule.wasm');
  const media = await mediaInfoFactory({ ...OPTIONS, locateFile: () => wasm });
  try {
    const result = await analysed(media, source);
    const tracks = (result?.media?.track ?? []) as unknown as readonly Track[];
    const of = (type: string): Track | undefined => tracks.find((track) => track['@type'] === type);
    const [general, picture, sound] = [of('General'), of('Video'), of('Audio')];
    if (picture === undefined && sound === undefined) return undefined;
    const seconds = numberOf(general?.Duration);
    return {
      ...(seconds === undefined ? {} : { seconds }),
      ...(picture === undefined ? {} : pixelsOf(picture)),
      audio: sound !== undefined,
    };
  } finally {
    media.close();
  }
}
