import { chosen, type Linked } from '../controllers/group-controller.js';
import { ClimateSelectEvent, type Selection } from '../events/climate-select.js';

/** Tells the page and the group of a widget what a reader has chosen in it. */
export function choose(widget: Linked, detail: Selection): void {
  const { group } = widget;
  if (widget.dispatchEvent(new ClimateSelectEvent(detail, group)) && group)
    chosen.set(group, detail);
}
