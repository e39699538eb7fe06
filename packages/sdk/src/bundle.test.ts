import { describe, expect, it } from 'vitest';

import { bundle, gzipped } from './testing/bundle.js';

const CARD = `
  import { progress } from '@climate-embed/schema';
  import { connect, send } from '@climate-embed/sdk';
  export { connect, progress, send };
`;

describe('bytes', () => {
  it('x', async () => {
    for (const [n, c] of Object.entries({
      CARD,
      warm: `import { connect } from '@climate-embed/sdk'; import {warm} from '@climate-embed/sdk/warm'; export {connect, warm}`,
      gath: CARD + `export {gather} from '@climate-embed/sdk'`,
      all: `export * from '@climate-embed/sdk'`,
    })) {
      const { first, later } = await bundle(c);
      process.stdout.write(
        `${n} ${first.length} ${gzipped(first)} + ${gzipped(later)} = ${gzipped(first + later)}\n`,
      );
      if (n === 'CARD') process.stdout.write(first + '\n---\n' + later + '\n');
    }
  });
});
