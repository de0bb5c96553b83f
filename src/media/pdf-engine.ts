import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

/** PDFium with its memory, and whether it was refused more of it. */
export interface Engine {
  readonly call: WrappedPdfiumModule;
  readonly memory: () => Uint8Array;
  readonly refused: () => boolean;
}

/** Memory that PDFium may take: enough for any scan of A3 at 600 dpi, and for no bomb. */
const MOST = 384 * 1024 * 1024;

/** What the types of Node leave out. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** The hook of emscripten that the package's types leave out. */
interface Hooks {
  readonly instantiateWasm: (
    imports: { readonly env: Record<string, unknown> },
    done: (instance: object) => void,
  ) => object;
}

const silent = (): void => undefined;

let engine: Promise<Engine> | undefined;

async function start(): Promise<Engine> {
  const { init } = await import('@embedpdf/pdfium');
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const compiled = await WebAssembly.compile(readFileSync(wasm));
  const state = { refused: false };
  const hooks: Hooks = {
    instantiateWasm: ({ env, ...rest }, done) => {
      const grow = env['emscripten_resize_heap'] as (size: number) => boolean;
      const resize = (size: number): boolean => {
        // A size beyond two gigabytes arrives as a negative number.
        state.refused ||= size >>> 0 > MOST;
        return state.refused ? false : grow(size);
      };
      const imports = { ...rest, env: { ...env, emscripten_resize_heap: resize } };
      const instance = new WebAssembly.Instance(compiled, imports);
      done(instance);
      return instance.exports;
    },
  };
  const call = await init({ ...hooks, print: silent, printErr: silent });
  // Emscripten puts a new view here whenever the memory grows; the package's types do not know of it.
  const heap = call.pdfium as unknown as { readonly HEAPU8: Uint8Array };
  call.PDFiumExt_Init();
  return { call, memory: () => heap.HEAPU8, refused: () => state.refused };
}

/** PDFium, started when it is first asked for. */
export function pdfEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

/** After a failure nobody knows what PDFium's memory holds: the next file gets a new one. */
export function discardEngine(): void {
  engine = undefined;
}
