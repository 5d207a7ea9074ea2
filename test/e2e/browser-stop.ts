import { kept } from './browser';

/** Closes the browser after the last file. */
export default async function stop(): Promise<void> {
  await kept.server?.close();
}
