/** One case in the list of those found. */
import { h } from '../ui.js';
import { day } from '../dates.js';
import { placeNow } from '../case/place.js';

const told = (p) => [...placeNow(p), p.fieldName, 'nhận ' + day(p.receiptDate)].filter(Boolean).join(' · ');

export const line = (p, chosen, open) => h('li', { key: p.code, class: chosen ? 'nd-cases-line nd-cases-at' : 'nd-cases-line' },
	h('button', { type: 'button', class: 'nd-cases-open', 'aria-current': chosen ? 'true' : undefined, onClick: () => open(p.code) },
		h('span', { class: 'nd-cases-head' }, h('b', null, p.code), h('span', { class: 'nd-tag' }, p.statusLabel),
			p.urgent && h('span', { class: 'nd-tag nd-urgent' }, '▲ Khẩn'), p.overdue && h('span', { class: 'nd-tag nd-urgent' }, '■ Quá hạn')),
		h('span', { class: 'nd-clip' }, p.excerpt),
		h('span', { class: 'nd-hint' }, told(p))));
