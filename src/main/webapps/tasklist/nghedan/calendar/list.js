/** The special days of a year in words: what, why, who wrote it down, and whether it counts. */
import { h, button } from '../ui.js';
import { day, weekday } from '../dates.js';
import { look } from './kinds.js';

const told = (row) => [row.basis, [row.recordedByName, day(row.recordedAt)].filter(Boolean).join(' ghi ')].filter(Boolean).join(' · ');

/** Says in one word whether the row counts, and changes it after a look at the cases. */
const onOff = (row, onSwitch) => h('button', {
	type: 'button', class: 'nd-switch', role: 'switch', 'aria-checked': String(row.active), 'aria-label': `${row.name} ${day(row.date)}`, onClick: () => onSwitch(row)
}, h('span', { class: 'nd-switch-track', 'aria-hidden': 'true' }), row.active ? 'Bật' : 'Tắt');

const marks = (row) => [
	h('span', { class: 'nd-tag' }, row.kindLabel), !row.verified && h('span', { class: 'nd-tag nd-unsure' }, '? chưa đối chiếu văn bản')
];

export function DayList({ calendar, onEdit, onSwitch }) {
	const { days, editable } = calendar;
	if (!days.length) return h('p', { class: 'nd-hint' }, 'Năm này chưa ghi ngày đặc biệt nào.');
	return h('ul', { class: 'nd-list nd-special' }, days.map((row) => h('li', {
		key: row.calendar + row.date, id: `nd-day-${row.calendar}-${row.date}`, tabIndex: '-1', class: row.active ? '' : 'nd-special-idle'
	},
	h('span', { class: look(row), 'aria-hidden': 'true' }, +row.date.slice(8)),
	h('span', { class: 'nd-special-day' }, h('b', null, day(row.date)), h('span', { class: 'nd-hint' }, weekday(row.date))),
	h('span', { class: 'nd-special-what' }, h('span', { class: 'nd-special-name' }, row.name), ' ', marks(row),
		h('span', { class: 'nd-hint nd-special-why' }, told(row))),
	h('span', { class: 'nd-special-do' }, row.own && editable ? [onOff(row, onSwitch), button('Sửa', () => onEdit(row), { class: 'nd-small', ariaLabel: `Sửa ${day(row.date)}` })]
		: h('span', { class: 'nd-hint' }, [!row.own && row.calendarName, row.active ? '' : 'chưa áp dụng'].filter(Boolean).join(', '))))));
}
