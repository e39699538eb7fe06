import { chosen, type Linked } from '../controllers/group-controller.js';
import { ClimateSelectEvent, type Selection } from '../events/climate-select.js';

/**
 * Tells the page and the group of a widget what a reader has chosen in it.
 *
 * @returns false where the page wants nobody to follow.
 */
export function choose(widget: Linked, detail: Selection): boolean {
  const { group } = widget;
  const free = widget.dispatchEvent(new ClimateSelectEvent(detail, group));
  if (free && group) chosen.set(group, detail);
  return free;
}
