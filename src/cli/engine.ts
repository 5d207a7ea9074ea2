import v8 from 'node:v8';

/**
 * How often a function runs before V8 compiles it anew for speed; instructions. At its own limit (a quarter of this)
 * a run of half a second spends a third of its processor time on compiling what it never uses again.
 */
const BUDGET = 500_000;
/** The flag is V8's own and not promised to stay: it is set where it is known to be there. */
const [FIRST, LAST] = [20, 24];

const [major] = process.versions.node.split('.').map(Number);
if (major !== undefined && major >= FIRST && major <= LAST) {
  v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
