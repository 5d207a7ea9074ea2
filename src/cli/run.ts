import project from '../../package.json';
import { readCall, type Call } from './call';
import { runBaca } from './commands/baca';
import { runContoh } from './commands/contoh';
import { runHitung } from './commands/hitung';
import { runPeriksa } from './commands/periksa';
import { runSusun } from './commands/susun';
import { complain, type Io } from './io';
import { plainLines } from './plain';
import { BANTUAN, type Status } from './texts';

/** Runs one call of the command line; never rejects. `argv` is what stands after 'cascading'. */
export async function run(argv: readonly string[], io: Io): Promise<Status> {
  try {
    return await execute(readCall(argv), { ...io, out: (text) => io.out(plainLines(text)) });
  } catch (error) {
    complain(io, error);
    return 2;
  }
}

async function execute(call: Call, io: Io): Promise<Status> {
  switch (call.perintah) {
    case 'bantuan':
      io.out(BANTUAN);
      return 0;
    case 'versi':
      io.out(`${project.version}\n`);
      return 0;
    case 'baca':
      return runBaca(call, io);
    case 'periksa':
      return runPeriksa(call, io);
    case 'hitung':
      return runHitung(call, io);
    case 'susun':
      return runSusun(call, io);
    case 'contoh':
      return runContoh(call, io);
  }
}
