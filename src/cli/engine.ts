import v8 from 'node:v8';

/**
 * How often a function runs before V8 compiles it anew for speed; instructions. At its own limit (a quarter of this)
 * a run of half a second spends a third of its processor time on compiling what it never uses again.
 */
const BUDGET = 500_000;
/**
 * How far the heap grows beyond what was in use at the last full collection, before the next one; percent. At V8's own
 * limit (up to 300) garbage takes three quarters of the memory of a large agency.
 */
const GROWTH_PERCENT = 30;
/** The flags are V8's own and not promised to stay: they are set where they are known to be there. */
const [FIRST, LAST] = [20, 24];

const [major] = process.versions.node.split('.').map(Number);
if (major !== undefined && major >= FIRST && major <= LAST) {
  v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  v8.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
