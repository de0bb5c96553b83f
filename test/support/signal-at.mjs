// Loaded before the program: sends it a signal right after its nth step that changes a file below a folder. SIGKILL is
// what a power cut or a task manager does; nothing of the program runs after it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const ON_PATHS = ['linkSync', 'unlinkSync', 'renameSync', 'rmSync', 'mkdirSync', 'writeFileSync'];
const ON_FILES = ['writeSync', 'fsyncSync', 'closeSync'];

const at = Number(process.env['SIGNAL_AT']);
const under = process.env['SIGNAL_UNDER'] ?? '';
const signal = process.env['SIGNAL_NAME'] ?? 'SIGKILL';
const open = new Set();
let steps = 0;

function step() {
  steps += 1;
  if (steps === at) process.kill(process.pid, signal);
}

const concerns = (path) => typeof path === 'string' && path.startsWith(under);

const openSync = fs.openSync;
fs.openSync = (...args) => {
  const [path, flags] = args;
  const file = openSync(...args);
  // Reading is no step: it changes nothing that could be left half done.
  if (flags !== undefined && flags !== 'r' && concerns(path)) {
    open.add(file);
    step();
  }
  return file;
};
for (const name of ON_FILES) {
  const original = fs[name];
  fs[name] = (file, ...rest) => {
    const result = original(file, ...rest);
    if (open.has(file)) step();
    if (name === 'closeSync') open.delete(file);
    return result;
  };
}
for (const name of ON_PATHS) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    const result = original(path, ...rest);
    if (concerns(path)) step();
    return result;
  };
}
syncBuiltinESMExports();
