/** One warning: how bad, which case, which deadline, since when. */
import { h, button } from '../ui.js';
import { day, dayAndTime } from '../dates.js';

const late = (alarm) => new Date(alarm.due).getTime() < Date.now();

const look = (alarm) => (late(alarm) ? ['late', '■'] : ['near', '▲']);

export function line(alarm, onSeen, busy) {
	const [kind, shape] = look(alarm);
	const href = '#/cases?code=' + encodeURIComponent(alarm.code);
	return h('li', { key: alarm.id, class: `nd-alarm nd-alarm-${kind}${alarm.seenAt ? ' nd-alarm-seen' : ''}` },
		h('span', { class: 'nd-clock-shape', 'aria-hidden': 'true' }, shape),
		h('div', { class: 'nd-alarm-what' },
			alarm.statusLabel ? [h('a', { class: 'nd-link', href, onClick: () => { if (!alarm.seenAt) onSeen(alarm); } }, alarm.code), h('span', { class: 'nd-tag' }, alarm.statusLabel)]
				: h('b', { title: 'Vụ việc không còn thuộc phạm vi của đồng chí' }, alarm.code),
			!alarm.seenAt && h('span', { class: 'nd-tag nd-alarm-new' }, 'mới'),
			h('div', null, h('b', null, alarm.kindLabel), ': ', alarm.name),
			h('div', { class: 'nd-hint' }, `hạn ${day(alarm.due)} · báo lúc ${dayAndTime(alarm.at)}`)),
		h('div', { class: 'nd-alarm-do' }, alarm.seenAt ? h('span', { class: 'nd-hint' }, '✓ đã xem')
			: button('Đã xem', () => onSeen(alarm), { class: 'nd-small', disabled: busy, ariaLabel: `Đánh dấu đã xem ${alarm.code}` })));
}
