import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';

import { complaints, partOf, ready, rowOf, sessionsIn } from '../../testing/agenda.js';
import { crowd } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { until } from '../../testing/settled.js';
import './agenda.define.js';

describe('parallel tracks of an agenda', () => {
  afterEach(unmountAll);

  const left = (element: Element, id: string): number =>
    rowOf(element, id).getBoundingClientRect().left;

  it('stand side by side where there is room, below their names, in one list', async () => {
    const element = await ready({ data: crowd(200, 6), width: 1200 });
    const heads = [...partOf(element, 'tracks').children] as HTMLElement[];
    expect(heads.map(({ innerText }) => innerText)).to.deep.equal(
      [0, 1, 2, 3, 4, 5].map((track) => `Track ${track}`),
    );
    const lefts = [0, 1, 2, 3, 4, 5].map((track) => left(element, `session-${track}`));
    expect([...lefts].sort((one, other) => one - other)).to.deep.equal(lefts);
    expect(new Set(lefts).size).to.equal(6);
    lefts.forEach((at, track) =>
      expect(Math.abs(at - heads[track]!.getBoundingClientRect().left)).to.be.below(2),
    );
    const tops = [0, 5].map((id) => rowOf(element, `session-${id}`).getBoundingClientRect().top);
    expect(tops[0]).to.equal(tops[1]);
    expect(sessionsIn(element)).to.deep.equal(
      Array.from({ length: 100 }, (_, index) => `session-${index}`),
    );
    expect(await complaints(element)).to.equal('');
  });

  it('begin side by side what begins in the same minute, however short a misprint makes it', async () => {
    const data = crowd(12, 2);
    const [first] = data.sessions;
    const sessions = data.sessions.map((session, index) =>
      index === 2 ? { ...session, end: session.start! } : session,
    );
    const element = await ready({ data: { ...data, sessions }, width: 1000 });
    const [short, long] = [2, 3].map((id) =>
      rowOf(element, `session-${id}`).getBoundingClientRect(),
    );
    expect(short!.top).to.equal(long!.top);
    expect(short!.left).to.be.below(long!.left);
    expect(short!.top).to.be.at.least(rowOf(element, first!.id).getBoundingClientRect().bottom);
  });

  it('stand below each other on paper, all days in their order', async () => {
    const element = await ready({ data: crowd(24, 3), width: 1000 });
    await emulateMedia({ media: 'print' });
    try {
      const tops = [...rowOf(element, 'session-0').parentElement!.children].map(
        (row) => row.getBoundingClientRect().top,
      );
      expect(tops).to.have.length(24);
      expect(new Set(tops).size).to.equal(24);
      expect([...tops].sort((one, other) => one - other)).to.deep.equal(tops);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('say their track to those who see no columns', async () => {
    const element = await ready({ data: crowd(12, 3), width: 480 });
    expect(rowOf(element, 'session-1').textContent).to.contain('Track 1');
  });

  it('stand below each other where there is no room, and again once there is none', async () => {
    const element = await ready({ data: crowd(24, 3), width: 480 });
    expect(left(element, 'session-0')).to.equal(left(element, 'session-1'));
    element.parentElement!.style.inlineSize = '1000px';
    await until('there is a grid', () => left(element, 'session-0') < left(element, 'session-1'));
    element.parentElement!.style.inlineSize = '480px';
    await until('it is gone', () => left(element, 'session-0') === left(element, 'session-1'));
  });
});
