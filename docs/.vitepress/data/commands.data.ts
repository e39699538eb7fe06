import { execFileSync } from 'node:child_process';
import { defineLoader } from 'vitepress';

declare const data: Readonly<Record<string, string>>;
export { data };

const commands = ['serve', 'import', 'export'];

/** What each command says of itself, so that no option is written down twice. */
export default defineLoader({
  watch: ['../../../packages/server/bin/climate-embed.mjs'],
  load([program]): Record<string, string> {
    if (!program)
      throw new Error('[climate-embed] packages/server/bin/climate-embed.mjs is not there.');
    const help = (command: string): string =>
      execFileSync(process.execPath, [program, command, '--help'], { encoding: 'utf8' }).trim();
    return Object.fromEntries(commands.map((command) => [command, help(command)]));
  },
});
