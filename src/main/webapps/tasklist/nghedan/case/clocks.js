/** Each deadline in words, with a shape of its own: colour is never the only sign. */
import { h, section } from '../ui.js';
import { day, daysUntil } from '../dates.js';
import { Why } from './why.js';
import { SHAPES, SOON_DAYS } from '../deadlines/shapes.js';

const FAR = 5000;
const LIVE = ['late', 'near', 'fine'];

/** How a clock stands: {look, shape, words, due}. The server counts working days; without its count calendar days are said. */
export function standing(clock, now = Date.now()) {
	const { due, state } = clock;
	if (state === 'NOT_APPLICABLE') return { look: 'none', shape: SHAPES.none, words: 'không áp dụng' };
	if (state === 'PAUSED') return { look: 'paused', shape: SHAPES.standing, words: 'tạm dừng' };
	if (state === 'STOPPED') return { look: 'done', shape: SHAPES.done, words: clock.overdue ? 'đã xong, quá hạn' : 'đã xong', due };
	if (!due || daysUntil(due, now) > FAR) return { look: 'none', shape: SHAPES.none, words: 'không áp dụng' };
	const counted = clock.workingDaysLeft;
	const left = counted === undefined || counted === null ? daysUntil(due, now) : counted;
	const unit = counted === undefined || counted === null ? 'ngày' : 'ngày làm việc';
	const past = clock.overdue || new Date(due).getTime() < now;
	if (past) return { look: 'late', shape: SHAPES.overdue, words: left ? `quá hạn ${Math.abs(left)} ${unit}` : 'vừa quá hạn', due };
	if (daysUntil(due, now) === 0) return { look: 'near', shape: SHAPES.today, words: 'hạn hôm nay', due };
	if (left <= 0) return { look: 'near', shape: SHAPES.soon, words: 'không còn ngày làm việc nào', due };
	const soon = left <= SOON_DAYS;
	return { look: soon ? 'near' : 'fine', shape: soon ? SHAPES.soon : SHAPES.later, words: `còn ${left} ${unit}`, due };
}

const row = (code) => ({ clock, look, shape, words, due }) => h('li', { class: 'nd-clock nd-clock-' + look, key: clock.rule + clock.base + clock.stoppedAt },
	h('span', { class: 'nd-clock-shape', 'aria-hidden': 'true' }, shape),
	h('span', { class: 'nd-clock-left' }, words),
	h('span', { class: 'nd-clock-due' }, due && look !== 'done' ? day(due) : ''),
	h('span', { class: 'nd-clock-name' }, clock.name),
	look !== 'none' && h(Why, { code, clock }));

/** Nearest first; those without a date stand last. */
const standings = (list) => (list || []).map((clock) => ({ clock, ...standing(clock) }))
	.sort((a, b) => (a.due ? new Date(a.due).getTime() : Infinity) - (b.due ? new Date(b.due).getTime() : Infinity) || 0);

const isLive = ({ look }) => LIVE.includes(look);

/** The deadline that ends first, as one mark beside the state. */
export function nearest(list) {
	const first = standings(list).find(isLive);
	return first && h('span', { class: 'nd-tag nd-nearest nd-clock-' + first.look, title: first.clock.name },
		h('span', { class: 'nd-clock-shape', 'aria-hidden': 'true' }, first.shape), ' ', h('span', { class: 'nd-clock-left' }, first.words));
}

export function clocks(code, list) {
	if (!list || !list.length) return null;
	const all = standings(list);
	const running = [...all.filter(isLive), ...all.filter(({ look }) => look === 'paused')];
	const rest = all.filter(({ look }) => look === 'done' || look === 'none');
	return section('Thời hạn',
		running.length > 0 && h('ul', { class: 'nd-clocks' }, running.map(row(code))),
		rest.length > 0 && h('details', { class: 'nd-more' }, h('summary', null, `Đã xong hoặc không áp dụng (${rest.length})`),
			h('ul', { class: 'nd-clocks' }, rest.map(row(code)))));
}
