import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the types of Node leave out. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
};

/** The compiled module that a package carries as a file. */
export function wasmModule(file: string): Promise<object> {
  return WebAssembly.compile(readFileSync(createRequire(import.meta.url).resolve(file)));
}
