/** One petition of a dossier: what it is about, and how far its answer is. */
import { h, button } from '../ui.js';
import { day } from '../dates.js';

const answer = (one) => {
	if (one.settledLabel) return `${one.settledLabel} ${day(one.settledAt)}`;
	return one.reply ? `${one.reply.kindLabel}${one.reply.number ? ' số ' + one.reply.number : ''} ngày ${day(one.reply.date)}, còn chờ` : null;
};

export const item = (one, onTakeOut) => h('li', { key: one.code, class: one.waiting ? '' : 'nd-settled' },
	h('div', null, h('a', { class: 'nd-link', href: '#/cases?code=' + encodeURIComponent(one.code) }, h('b', null, one.code)),
		h('span', { class: 'nd-tag' }, one.statusLabel), one.overdue && one.waiting && h('span', { class: 'nd-tag nd-urgent' }, 'Quá hạn'), one.urgent && h('span', { class: 'nd-tag nd-urgent' }, 'Khẩn')),
	h('p', null, one.excerpt),
	h('p', { class: 'nd-hint' }, [one.fieldName, one.groupNowName || one.groupName, one.wardNowName || one.wardName, 'nhận ' + day(one.receiptDate)].filter(Boolean).join(' · '),
		one.forwardTo && ` · chuyển tiếp đến ${one.forwardTo}`),
	answer(one) && h('p', { class: 'nd-answered' }, answer(one)),
	onTakeOut && one.waiting && button('Lấy ra', () => onTakeOut(one), { class: 'nd-small', ariaLabel: `Lấy ${one.code} ra khỏi hồ sơ` }));
