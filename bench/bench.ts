import { growth } from './growth';
import { reading } from './reading';

/**
 * What the steps cost, as ratios of processor time: times differ from machine to machine, ratios hardly do. Beside each
 * stands its goal. `npm run bench -- --semua` also takes the largest agency.
 */
async function main(): Promise<void> {
  await reading();
  await growth({ semua: process.argv.includes('--semua') });
}

void main();
