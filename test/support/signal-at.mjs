// Loaded before the program: sends it a signal right after its nth step in the file system. SIGKILL is what a power cut
// or a task manager does; nothing of the program runs after it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const STEPS = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'unlinkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'writeFileSync',
];
const at = Number(process.env['SIGNAL_AT']);
const signal = process.env['SIGNAL_NAME'] ?? 'SIGKILL';
let steps = 0;

for (const name of STEPS) {
  const original = fs[name];
  fs[name] = (...args) => {
    // Reading is no step: it changes nothing that could be left half done.
    const reads = name === 'openSync' && (args[1] ?? 'r') === 'r';
    const result = original(...args);
    if (!reads) steps += 1;
    if (!reads && steps === at) process.kill(process.pid, signal);
    return result;
  };
}
syncBuiltinESMExports();
