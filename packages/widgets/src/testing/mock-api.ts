import { createMockApi } from '@climate-embed/mocks';
import { setupWorker } from 'msw/browser';

/** The API that widget tests talk to: the real application over sample cities, on a day that never changes. */
export const api = createMockApi({
  now: () => Date.UTC(2025, 5, 1),
  report: 'https://example.org/report',
});

const worker = setupWorker(...api.handlers);

/** Registers the mock API for a test file; call it at the top of `describe`. */
export function useMockApi(): void {
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  afterEach(() => api.reset());
  // It is not stopped: it goes with the page, and answers until then what frames that were just closed still ask.
}
