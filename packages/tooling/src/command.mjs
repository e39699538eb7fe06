/** Runs one command to its end and keeps what it said. */
import { spawn } from 'node:child_process';
import { root } from './root.mjs';
import { scriptEnvironment } from './pnpm.mjs';

/**
 * Resolves to `{ code, stdout, stderr }` and never rejects: a command that cannot be started, or that
 * runs past `timeout` milliseconds, answers with a code other than 0 and the reason in `stderr`.
 */
export function command(name, args, { cwd = root, env, timeout = 600_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd,
      env: { ...scriptEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    child.on('error', (error) =>
      resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` }),
    );
    child.on('close', (code, signal) => {
      const why = signal ? `\nended by ${signal} (time limit: ${timeout / 1000} s)` : '';
      resolve({ code: code ?? 1, stdout, stderr: stderr + why });
    });
  });
}

/** All that a command said, trimmed and cut to the last `limit` characters. */
export function said({ stdout, stderr }, limit = 4000) {
  return `${stdout}\n${stderr}`.trim().slice(-limit);
}
