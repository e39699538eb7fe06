import type { ClimateAgenda } from './agenda.js';

/** Where a key leads among tabs, from one of them; counted from the end where it is below nothing. */
const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

/** Goes to another day by keyboard, as tabs do it: the focus shows the day on which it is. */
export function walk({ renderRoot }: ClimateAgenda, key: string): void {
  const tabs = [...renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
  const to = STEPS[key]!(tabs.findIndex(({ ariaSelected }) => ariaSelected === 'true'));
  const tab = tabs.at(to % tabs.length)!;
  tab.focus();
  tab.click();
}
