/** `npm start`: build what changed, then run the server with everything on one port. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './root.mjs';

const flags = {
  '--host': process.env.HOST ?? '127.0.0.1',
  '--port': process.env.PORT ?? '8787',
  '--db': join(root, '.data', 'climate.db'),
  '--site': join(root, 'docs/.vitepress/dist'),
  '--demos': join(root, 'demos'),
  '--embed': join(root, 'packages/widgets/dist/embed'),
  // A page of the site, on whatever address the cards read the API from.
  '--report': '/report',
};

const serve = [
  join(root, 'packages/server/bin/climate-embed.mjs'),
  'serve',
  '--seed',
  ...Object.entries(flags).flat(),
  ...process.argv.slice(2),
];

/** Runs the server in the foreground: its output, its signals and its exit code are ours. */
function run() {
  const server = spawn(process.execPath, serve, { stdio: 'inherit', cwd: root });
  const forward = (signal) => server.kill(signal);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  // Ctrl+C in a terminal reaches the server by itself; sent twice it would mean "at once".
  process.on('SIGINT', (signal) => process.stdin.isTTY || forward(signal));
  server.on('error', (error) => {
    console.error(`[climate-embed] The server could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
    // Signal handlers keep nothing alive, but an open stdin would.
    process.exit();
  });
}

console.log('[climate-embed] Building (what did not change is kept):');
const failed = (await build()).find((result) => result.message);
if (failed) {
  console.error(`${failed.message}\n[climate-embed] The build stopped at "${failed.name}".`);
  process.exitCode = 1;
} else {
  run();
}
