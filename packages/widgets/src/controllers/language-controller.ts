import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { languageAt } from '../data/language.js';

const hosts = new Set<LanguageController>();
const roots = new WeakSet<Node>();
let watcher: MutationObserver | undefined;

/** One observer serves the page: a change of `lang` anywhere makes every widget look again. */
const watch = (root: Node): void => {
  if (roots.has(root)) return;
  roots.add(root);
  watcher ??= new MutationObserver(() => {
    for (const controller of hosts) controller.look();
  });
  watcher.observe(root, { attributeFilter: ['lang'], subtree: true });
};

/** Knows the language asked for where its host stands, and follows it when it changes at run time. */
export class LanguageController implements ReactiveController {
  /** As written in the page, for example `ko_KR`; empty until connected. */
  asked = '';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    let root = this.#host.getRootNode();
    while (root instanceof ShadowRoot) {
      watch(root);
      watch(root.host);
      root = root.host.getRootNode();
    }
    watch(root);
    this.look();
  }

  hostDisconnected(): void {
    hosts.delete(this);
  }

  /** Reads the language anew and updates the host where it differs. */
  look(): void {
    const asked = languageAt(this.#host);
    if (asked === this.asked) return;
    this.asked = asked;
    this.#host.requestUpdate();
  }
}
