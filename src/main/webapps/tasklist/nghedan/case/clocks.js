/** Each deadline in words, with a shape of its own: colour is never the only sign. */
import { h, section } from '../ui.js';
import { day, daysUntil } from '../dates.js';

const SHAPES = { late: '■', near: '▲', fine: '●', paused: '❚❚', done: '✓', none: '○' };
const FAR = 5000;
const ORDER = ['late', 'near', 'fine', 'paused', 'done', 'none'];

/** How a clock stands: {look, words, due}. The server counts working days; without its count calendar days are said. */
export function standing(clock, now = Date.now()) {
	const { due, state } = clock;
	if (state === 'NOT_APPLICABLE') return { look: 'none', words: 'không áp dụng' };
	if (state === 'PAUSED') return { look: 'paused', words: 'tạm dừng' };
	if (state === 'STOPPED') return { look: 'done', words: clock.overdue ? 'đã xong, quá hạn' : 'đã xong', due };
	if (!due || daysUntil(due, now) > FAR) return { look: 'none', words: 'không áp dụng' };
	const counted = clock.workingDaysLeft;
	const left = counted === undefined || counted === null ? daysUntil(due, now) : counted;
	const unit = counted === undefined || counted === null ? 'ngày' : 'ngày làm việc';
	const past = clock.overdue || new Date(due).getTime() < now;
	if (past) return { look: 'late', words: left ? `quá hạn ${Math.abs(left)} ${unit}` : 'vừa quá hạn', due };
	if (left <= 0) return { look: 'near', words: 'hạn hôm nay', due };
	return { look: left <= 1 ? 'near' : 'fine', words: `còn ${left} ${unit}`, due };
}

const row = ({ clock, look, words, due }) => h('li', { class: 'nd-clock nd-clock-' + look, title: clock.basis || '' },
	h('span', { class: 'nd-clock-shape', 'aria-hidden': 'true' }, SHAPES[look]),
	h('span', { class: 'nd-clock-left' }, words),
	h('span', { class: 'nd-clock-due' }, due && look !== 'done' ? day(due) : ''),
	h('span', { class: 'nd-clock-name' }, clock.name));

export function clocks(list) {
	if (!list || !list.length) return null;
	const standings = list.map((clock) => ({ clock, ...standing(clock) }))
		.sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look) || String(a.due).localeCompare(String(b.due)));
	const live = standings.filter(({ look }) => look !== 'done' && look !== 'none');
	const rest = standings.filter(({ look }) => look === 'done' || look === 'none');
	return section('Thời hạn',
		live.length > 0 && h('ul', { class: 'nd-clocks' }, live.map(row)),
		rest.length > 0 && h('details', { class: 'nd-more' }, h('summary', null, `Đã xong hoặc không áp dụng (${rest.length})`),
			h('ul', { class: 'nd-clocks' }, rest.map(row))));
}
