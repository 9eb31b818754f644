/** How much time is left: in words, with a shape of its own, and last by colour. */
import { h } from '../ui.js';
import { day } from '../dates.js';
import { SHAPES } from '../deadlines/shapes.js';

const STATES = { OVERDUE: SHAPES.overdue, TODAY: SHAPES.today, SOON: SHAPES.soon, LATER: SHAPES.later, STOPPED: SHAPES.standing, NONE: SHAPES.none };

export const due = (item) => h('span', { class: 'nd-due nd-due-' + item.dueState.toLowerCase() },
	h('span', { class: 'nd-due-shape', 'aria-hidden': 'true' }, STATES[item.dueState]),
	h('span', null, h('b', null, item.dueWords), item.due && h('span', { class: 'nd-due-day' }, day(item.due))));

const FLAGS = {
	URGENT: ['▲', 'Khẩn', 'nd-flag-late'], RETURNED: ['↩', 'Bị trả lại', 'nd-flag-near'], WAITING: ['…', 'Chờ người dân', ''],
	ALARMED: ['!', 'Đã cảnh báo', 'nd-flag-near']
};

export const flags = (item) => item.flags.length > 0 && h('span', { class: 'nd-flags' }, item.flags.map((flag) => h('span', { class: 'nd-flag ' + FLAGS[flag][2], key: flag },
	h('span', { 'aria-hidden': 'true' }, FLAGS[flag][0] + ' '), FLAGS[flag][1])));
