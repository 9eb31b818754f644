/** From row to row: which one has the focus, and giving it to another one. */
import { linkId } from './row.js';

/** Of the row in which the focus is, -1 where it is in none. */
export function indexIn(base) {
	const line = document.activeElement && document.activeElement.closest('.nd-work');
	return line ? [...base.querySelectorAll('.nd-work')].indexOf(line) : -1;
}

export function focusOn(item) {
	const link = item && document.getElementById(linkId(item.task));
	if (!link) return;
	link.focus({ preventScroll: true });
	link.closest('.nd-work').scrollIntoView({ block: 'nearest' });
}

/** Behind as many rows as there are, it is far away for who goes by keys. */
export function focusOnBar(base) {
	const act = base.querySelector('.nd-bulk-bar button');
	if (act) act.focus();
}

export function stepFrom(base, items, by) {
	const at = indexIn(base);
	focusOn(items[at < 0 ? 0 : Math.max(0, Math.min(items.length - 1, at + by))]);
}
