#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Node 22 and later keep compiled code between runs; Node 20 has no such thing.
module.enableCompileCache?.();
const { main, systemIo } = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2), systemIo(fileURLToPath(new URL('..', import.meta.url))));
