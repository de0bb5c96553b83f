export { systemIo } from './io.ts';
export { main } from './main.ts';
