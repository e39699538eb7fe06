import { describe, expect, it } from 'vitest';

import { makeAnswer } from './answer.js';
import { BoundedAnswers } from './bounded-answers.js';

const answer = (size: number) =>
  makeAnswer({ body: new Uint8Array(size), type: 'text/plain', cache: 'no-cache' });

describe('ready answers', () => {
  it('are dropped oldest first when there are too many bytes', () => {
    const answers = new BoundedAnswers(25_000);
    for (let n = 0; n < 100; n++) answers.set(`/${n}`, answer(9000));
    expect(answers.get('/97')).toBeUndefined();
    expect(answers.get('/98')).toBeDefined();
    expect(answers.get('/99')).toBeDefined();
  });

  it('hold a single one that is larger than all the room', () => {
    const answers = new BoundedAnswers(10);
    answers.set('/big', answer(9000));
    expect(answers.get('/big')).toBeDefined();
  });
});
