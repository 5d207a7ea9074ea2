import { serveBrowser } from '../../scripts/browser';
import { ENDPOINT, kept } from './browser';

/** One browser for all files of this folder, before the first of them runs. */
export default async function start(): Promise<void> {
  kept.server = await serveBrowser();
  process.env[ENDPOINT] = kept.server.wsEndpoint();
}
