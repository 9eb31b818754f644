/** Who looks after the place of a case today, and where it was raised when that has another name by now. */
import { h } from '../ui.js';
import { day } from '../dates.js';
import { placeOf } from '../organization/words.js';

const line = (...parts) => parts.filter(Boolean).join(' · ');

/** The place as it is called today. */
export const placeNow = (p) => (p.wardNow ? [p.groupNowName, p.wardNowName] : [p.groupName, p.wardName]);

const former = (p) => [p.movedOn ? `Trước ${day(p.movedOn)}` : 'Nơi nêu ý kiến', [p.groupName, placeOf(p.wardName)].filter(Boolean).join(', ')].join(': ');

export const place = (p) => [
	h('p', { class: 'nd-place' }, line(...placeNow(p), p.fieldName, p.objectName)),
	p.wardNow && h('p', { class: 'nd-hint nd-place-former' }, former(p))
];
