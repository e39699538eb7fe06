import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type FileToWrite, OccupiedError, writeFolder } from './write-folder.js';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'climate-embed-folder-'));
  folder = join(root, 'public');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string, bytes = path): FileToWrite => ({ path, bytes });
const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

function* breaking(): Generator<FileToWrite> {
  yield file('a.json', 'new');
  throw new Error('the data broke');
}

describe('a folder', () => {
  it('is made with its parents, readable by a web server', async () => {
    folder = join(root, 'some/where/public');
    const written = await writeFolder(folder, [file('v1/a.json', 'ä'), file('b')]);
    expect(written).toEqual({ files: 2, bytes: 3 });
    expect(textOf('v1/a.json')).toBe('ä');
    expect(statSync(folder).mode).toBe(statSync(join(root, 'some')).mode);
  });

  it('is left as it was when the work breaks off, and nothing stays beside it', async () => {
    await writeFolder(folder, [file('a.json', 'old')]);
    await expect(writeFolder(folder, breaking())).rejects.toThrow('the data broke');
    expect(textOf('a.json')).toBe('old');
    expect(readdirSync(root)).toEqual(['public']);
  });

  it('is not made at all when the first work breaks off', async () => {
    await expect(writeFolder(folder, breaking())).rejects.toThrow('the data broke');
    expect(readdirSync(root)).toEqual([]);
  });

  it('says where it cannot be made', async () => {
    writeFileSync(join(root, 'file'), '');
    folder = join(root, 'file/public');
    await expect(writeFolder(folder, [file('a.json')])).rejects.toThrow(
      `${folder} cannot be made: no folder can be written in ${join(root, 'file')}`,
    );
  });

  it('is left as it was when somebody stops the work', async () => {
    await writeFolder(folder, [file('a.json', 'old')]);
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(writeFolder(folder, [file('a.json', 'new')], stop)).rejects.toThrow('stopped');
    expect(textOf('a.json')).toBe('old');
  });

  it('loses what an earlier export wrote and this one does not', async () => {
    await writeFolder(folder, [file('gone.json'), file('stays.json', 'old')]);
    await writeFolder(folder, [file('stays.json', 'new')]);
    expect(existsSync(join(folder, 'gone.json'))).toBe(false);
    expect(textOf('stays.json')).toBe('new');
    expect(readdirSync(root)).toEqual(['public']);
  });

  it('keeps what others put into an earlier export', async () => {
    await writeFolder(folder, [file('v1/a.json')]);
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages/index.html'), 'mine');
    await writeFolder(folder, [file('v1/a.json')]);
    expect(textOf('pages/index.html')).toBe('mine');
  });

  it('is taken when it is empty, and refused when it holds the work of others', async () => {
    mkdirSync(folder);
    await writeFolder(folder, [file('a.json')]);
    const other = join(root, 'thesis');
    mkdirSync(other);
    writeFileSync(join(other, 'chapter-1.txt'), 'years of work');
    await expect(writeFolder(other, [file('a.json')])).rejects.toBeInstanceOf(OccupiedError);
    expect(readdirSync(other)).toEqual(['chapter-1.txt']);
  });

  it('is refused when it is a file', async () => {
    writeFileSync(folder, 'a file');
    await expect(writeFolder(folder, [file('a.json')])).rejects.toBeInstanceOf(OccupiedError);
  });

  it('is not written when two files have one name', async () => {
    await expect(writeFolder(folder, [file('a.json', '1'), file('a.json', '2')])).rejects.toThrow(
      'EEXIST',
    );
    expect(readdirSync(root)).toEqual([]);
  });
});
