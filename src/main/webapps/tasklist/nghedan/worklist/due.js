/** How much time is left: in words, with a shape of its own, and last by colour. */
import { h } from '../ui.js';
import { day } from '../dates.js';

const SHAPES = { OVERDUE: '■', TODAY: '◆', SOON: '▲', LATER: '●', STOPPED: '‖', NONE: '–' };

export const due = (item) => h('span', { class: 'nd-due nd-due-' + item.dueState.toLowerCase() },
	h('span', { class: 'nd-due-shape', 'aria-hidden': 'true' }, SHAPES[item.dueState]),
	h('span', null, h('b', null, item.dueWords), item.due && h('span', { class: 'nd-due-day' }, day(item.due))));

const FLAGS = {
	URGENT: ['▲', 'Khẩn', 'nd-flag-late'], RETURNED: ['↩', 'Bị trả lại', 'nd-flag-near'], WAITING: ['…', 'Chờ người dân', ''],
	ALARMED: ['!', 'Đã cảnh báo', 'nd-flag-near']
};

export const flags = (item) => item.flags.length > 0 && h('span', { class: 'nd-flags' }, item.flags.map((flag) => h('span', { class: 'nd-flag ' + FLAGS[flag][2], key: flag },
	h('span', { 'aria-hidden': 'true' }, FLAGS[flag][0] + ' '), FLAGS[flag][1])));
