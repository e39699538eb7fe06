#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/command/main.js', import.meta.url);

if (existsSync(built)) {
  const { main } = await import(built.href);
  await main();
} else {
  process.stderr.write(
    '[climate-embed] This package is not built. In the repository run "npm start" or "pnpm build" first.\n',
  );
  process.exitCode = 1;
}
