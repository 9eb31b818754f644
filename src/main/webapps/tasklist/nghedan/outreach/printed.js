/** The list of a ward as it is put up: who looks after which group, by which plan. */
import { h } from '../ui.js';
import { day } from '../dates.js';
import { place } from './words.js';

const HEADS = ['Tổ dân phố', 'Tổ trưởng', 'Cán bộ phụ trách', 'Chức vụ, đơn vị', 'Điện thoại'];

/** A column that nobody may see, or that is empty, is left out. */
const used = (lines) => [true, lines.some(({ leader }) => leader), true, true, lines.some(({ phone }) => phone)];

const cells = (line) => [line.groupName, line.leader, line.officialName || 'chưa có người', [line.position, line.unitName].filter(Boolean).join(', '), line.phone];

export function printedList(list) {
	const shown = used(list.lines);
	const only = (values) => values.filter((value, i) => shown[i]);
	return h('article', { class: 'nd-paper' },
		h('header', { class: 'nd-paper-top' },
			h('div', null, h('b', null, String(list.wardName).toUpperCase())),
			h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
		h('p', { class: 'nd-paper-title' }, list.title.toUpperCase()),
		h('p', { class: 'nd-paper-about' }, `${place(list.wardName)}, tính đến ngày ${day(list.on)}`),
		list.programme && h('p', null, `Theo Kế hoạch số ${list.programme.number} ngày ${day(list.programme.date)} (${list.programme.name}).`),
		h('table', { class: 'nd-letter-list' },
			h('thead', null, h('tr', null, only(HEADS).map((head) => h('th', { scope: 'col' }, head)))),
			h('tbody', null, list.lines.map((line) => h('tr', { key: line.group }, only(cells(line)).map((cell, i) => h('td', { key: i }, cell || '')))))));
}
