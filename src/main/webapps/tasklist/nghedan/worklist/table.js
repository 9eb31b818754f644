/** The list itself: a table whose heads sort it, or cards with a choice of the order. */
import { h } from '../ui.js';
import { choice } from '../fields.js';
import { row, card } from './row.js';

const HEADS = [
	{ sort: 'subject', label: 'Vụ việc' }, { sort: 'place', label: 'Nơi' }, { sort: 'step', label: 'Bước' }, { sort: 'due', label: 'Hạn' },
	{ label: 'Người giữ' }, { label: 'Cấp, đơn vị' }, { label: 'Cuộc họp' }
];
const SORTS = [
	{ value: 'due asc', label: 'Hạn gần nhất trước' }, { value: 'due desc', label: 'Hạn xa nhất trước' },
	{ value: 'received asc', label: 'Nhận trước đứng trước' }, { value: 'received desc', label: 'Mới nhận đứng trước' },
	{ value: 'place asc', label: 'Theo nơi' }, { value: 'step asc', label: 'Theo bước' }, { value: 'subject asc', label: 'Theo nội dung' }
];
const ARIA = { asc: 'ascending', desc: 'descending' };

export const sortOf = (shown) => [shown.sort || 'due', shown.order || 'asc'];

export const sorting = (shown, onSort) => choice(sortOf(shown).join(' '), (value) => onSort(...value.split(' ')), SORTS, { 'aria-label': 'Thứ tự' });

function head({ sort, label }, shown, onSort) {
	if (!sort) return h('th', { scope: 'col', key: label }, label);
	const [by, order] = sortOf(shown);
	const at = by === sort;
	return h('th', { scope: 'col', key: label, 'aria-sort': at ? ARIA[order] : 'none' },
		h('button', { type: 'button', class: 'nd-sort', onClick: () => onSort(sort, at && order === 'asc' ? 'desc' : 'asc') },
			label, h('span', { 'aria-hidden': 'true' }, at ? (order === 'asc' ? ' ▴' : ' ▾') : ' ')));
}

/** `acts(item)` is what may be done with a line. */
export function list({ items, shown, wide, allChosen, onAll, onSort, acts }) {
	if (!wide) return h('ul', { class: 'nd-works nd-works-cards', 'aria-label': 'Việc' }, items.map((item) => card(item, acts(item))));
	return h('table', { class: 'nd-works' },
		h('caption', { class: 'nd-heard' }, 'Việc đang chờ, mỗi dòng một việc'),
		h('thead', null, h('tr', null,
			h('th', { scope: 'col', class: 'nd-work-box' }, h('label', { class: 'nd-work-tick' },
				h('input', { type: 'checkbox', checked: allChosen, onChange: onAll, 'aria-label': 'Chọn mọi việc đang hiện' }))),
			HEADS.map((each) => head(each, shown, onSort)))),
		h('tbody', null, items.map((item) => row(item, acts(item)))));
}
