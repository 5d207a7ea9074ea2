import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(folder, path.normalize(new URL(url, 'http://localhost').pathname));
    const type = TYPES[path.extname(file)];
    if (!type || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { address: `http://127.0.0.1:${bound.port}`, close: () => server.close() };
}
