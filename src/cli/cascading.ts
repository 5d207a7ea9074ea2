// First: it decides how all that follows is compiled.
import './engine';
import type { Io } from './io';
import { run } from './run';

/** From 80 to 100 characters as the terminal is wide; 100 where the results go elsewhere. */
function columnsOf({ isTTY, columns }: NodeJS.WriteStream): number {
  return isTTY ? Math.min(100, Math.max(80, columns)) : 100;
}

const argv = process.argv.slice(2);
const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
  columns: columnsOf(process.stdout),
  rinci: argv.includes('--rinci') ? `cascading ${argv.join(' ')}` : null,
};

// Who reads us may stop early ('| head'); that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    process.stderr.write(`cascading: hasil tidak dapat ditampilkan (${error.code ?? error.message}).\n`);
    process.exitCode = 2;
  }
  process.exit();
});
process.stderr.on('error', () => process.exit());

void run(argv, io).then((status) => {
  process.exitCode = status;
});
