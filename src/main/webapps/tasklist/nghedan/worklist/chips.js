/** What is looked at most, each with how many there are; several may be pressed. */
import { h } from '../ui.js';
import { whole } from '../moves.js';
import { SHAPES } from '../deadlines/shapes.js';

const CHIPS = [
	{ chip: 'mine', count: 'mine', label: 'Của tôi' },
	{ chip: 'unclaimed', count: 'unclaimed', label: 'Chưa ai nhận' },
	{ chip: 'overdue', count: 'overdue', label: 'Quá hạn', shape: SHAPES.overdue },
	{ chip: 'due-soon', count: 'dueSoon', label: 'Đến hạn trong 3 ngày', shape: SHAPES.soon },
	{ chip: 'waiting', count: 'waiting', label: 'Chờ người dân' },
	{ chip: 'returned', count: 'returned', label: 'Bị trả lại' }
];
/** Asked for by numbers of the dashboard; shown only while they are. */
const FURTHER = [
	{ chip: 'later', count: 'later', label: 'Còn hạn trên 3 ngày' },
	{ chip: 'standing', count: 'standing', label: 'Không tính hạn' }
];

const count = (counts, name) => counts && counts[name] !== undefined && counts[name] !== null
	&& h('span', { class: 'nd-chip-count' }, whole(counts[name]));

export function chips(chosen, counts, onToggle, onAll) {
	const shown = [...CHIPS, ...FURTHER.filter(({ chip }) => chosen.includes(chip))];
	return h('div', { class: 'nd-chips', role: 'group', 'aria-label': 'Lọc nhanh' },
		h('button', { type: 'button', class: 'nd-chip', 'aria-pressed': String(!chosen.length), onClick: onAll }, 'Tất cả ', count(counts, 'all')),
		shown.map(({ chip, label, shape, count: name }) => h('button', {
			type: 'button', class: 'nd-chip nd-chip-' + chip, key: chip, 'aria-pressed': String(chosen.includes(chip)), onClick: () => onToggle(chip)
		}, shape && h('span', { 'aria-hidden': 'true' }, shape + ' '), label + ' ', count(counts, name))));
}
