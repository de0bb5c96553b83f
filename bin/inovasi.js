#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../dist/start.js';

await start(fileURLToPath(new URL('..', import.meta.url)));
