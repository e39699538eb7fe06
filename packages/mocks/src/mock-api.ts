import { pathOf, progress, targetProgress } from '@climate-embed/schema';
import type { RecordWrite } from '@climate-embed/server';
import { createApp } from '@climate-embed/server/app';
import { createMemoryStore } from '@climate-embed/server/store/memory';
import { type HttpHandler, http } from 'msw';

import { type Answering, type Apps, act } from './act.js';
import { apiPath, subjectOf, keysOf } from './address.js';
import { sampleRecords } from './fixtures/sample-records.js';
import { type Rule, type Scenario, type ScenarioOptions, ruleFor } from './scenario.js';

/** What a mock API is made from. */
export interface MockApiOptions {
  /** What it knows; the sample cities unless told. */
  readonly records?: readonly RecordWrite[] | undefined;
  /** Milliseconds since 1970; the real clock unless told. */
  readonly now?: (() => number) | undefined;
  /** Where to report an error in a figure. */
  readonly report?: string | undefined;
}

/** An API that pretends. */
export interface MockApi {
  /** For `setupServer(...handlers)` in Node or `setupWorker(...handlers)` in a browser; any host, any folder. */
  readonly handlers: readonly HttpHandler[];
  /** Paths asked for since the last reset, in order. */
  readonly requests: readonly string[];
  /** Lets the API, or one city of it, behave in a certain way from now on. */
  scenario(name: Scenario, options?: ScenarioOptions): void;
  /** Back to normal, with no request remembered. */
  reset(): void;
}

const answering = (records: readonly RecordWrite[], { now, report }: MockApiOptions): Answering => {
  const store = createMemoryStore();
  const written = store.write(records);
  const app = createApp({ store, ...(now && { now }), ...(report !== undefined && { report }) });
  return async (path, like) => {
    await written;
    return app.fetch(new Request(`http://mock.example${path}`, like));
  };
};

/**
 * Makes an API for tests: the real application over a store in memory, behind one MSW handler, with
 * misbehaviour on demand.
 *
 * @example
 * const api = createMockApi({ now: () => Date.UTC(2026, 0, 1) });
 * setupServer(...api.handlers).listen();
 * api.scenario('failing', { match: 'on-track' });
 */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  const { records = sampleRecords } = options;
  const apps: Apps = {
    full: answering(records, options),
    bare: answering(
      records.filter(({ kind }) => ['city', 'partner', 'event'].includes(kind)),
      options,
    ),
    blank: answering([], options),
  };
  const rules: Rule[] = [];
  const requests: string[] = [];

  const answer: Answering = (path, like = {}) => {
    const keys = keysOf(path);
    return keys && rules.length > 0
      ? gathered(keys, answer)
      : act(ruleFor(rules, subjectOf(path)), path, like, apps);
  };

  return {
    handlers: [
      http.all('*/v1/*', ({ request }) => {
        const path = apiPath(request.url);
        requests.push(path);
        const { method, headers } = request;
        return answer(path, { method, headers });
      }),
    ],
    requests,
    scenario: (name, rule = {}) => void rules.push({ name, ...rule }),
    reset: () => {
      rules.length = requests.length = 0;
    },
  };
}

/** A gathered answer, each part of it as its own address would answer in the scenario of its city. */
async function gathered(keys: readonly string[], answer: Answering): Promise<Response> {
  const answers = await Promise.all(
    keys.map((key) => {
      const [id, target] = key.split(':') as [string, string | undefined];
      return answer(
        target === undefined
          ? pathOf(progress.path, { id })
          : pathOf(targetProgress.path, { id, target }),
      );
    }),
  );
  // A host that does not answer one does not answer at all.
  if (answers.some(({ type }) => type === 'error')) return Response.error();
  const items = await Promise.all(
    answers.map(async (one, index) => {
      const body = (await one.json()) as { detail?: string };
      const key = keys[index];
      return one.ok ? { key, progress: body } : { key, status: one.status, detail: body.detail };
    }),
  );
  return Response.json({ items }, { headers: { 'access-control-allow-origin': '*' } });
}
