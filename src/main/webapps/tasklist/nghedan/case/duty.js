/** The one thing to do at this step: what, by when, on what basis, why it came here, and the words it needs. */
import { h, notice } from '../ui.js';
import { dayAndTime } from '../dates.js';
import { at } from '../api.js';
import { asked } from './asked.js';
import { Texts } from './texts.js';
import { Reuse } from './reuse.js';
import { ownContributions } from './contributions.js';
import { Assign } from './assign.js';
import { leaveTask } from './address.js';

const FAR = '5000';
const SIGN = 'Đề xuất';

/** What is past is not told as if there were time. */
const due = (task, late) => task && task.due && task.due < FAR && h('p', { class: late ? 'nd-do-due nd-do-late' : 'nd-do-due' }, late
	? [h('span', { 'aria-hidden': 'true' }, '■ '), h('b', null, late), ` (hạn ${dayAndTime(task.due)})`]
	: [h('span', { 'aria-hidden': 'true' }, '⏱ '), 'Làm xong trước ', h('b', null, dayAndTime(task.due))]);

/** A term that nobody has set by law is said to be one, so that no official takes it for the law. */
const basis = (one) => h('div', { key: one.rule, class: 'nd-do-basis' },
	h('span', { class: 'nd-label' }, one.statutory ? 'Căn cứ (luật định)' : one.basis.startsWith(SIGN) ? 'Căn cứ (quy định của địa phương)' : 'Căn cứ'),
	h('span', null, `${one.name}: ${one.basis}`));

const holder = (task) => task && !task.mine && notice('info', task.assigneeName
	? `${task.assigneeName} đang giữ việc này.` : 'Việc này chờ người khác nhận.');

export function Duty({ file }) {
	const { duty, petition: p, step, task } = file;
	return h('div', { class: 'nd-do-what' },
		h('h3', { class: 'nd-do-title' }, 'Việc cần làm'),
		duty && duty.words && h('p', { class: 'nd-do-words' }, duty.words),
		due(task, duty && duty.late),
		duty && duty.bases.map(basis),
		holder(task),
		p && asked(step, p.journal),
		p && ownContributions(p.code, p.contributions),
		p && h(Texts, { texts: file.texts || [], path: (kind) => ['petitions', p.code, 'texts', kind], key: 'x' + p.code }),
		p && (file.texts || []).some((text) => text.kind === 'RESPONSE' && text.editable)
			&& h(Reuse, { code: p.code, path: at('petitions', p.code, 'texts', 'RESPONSE'), key: 'u' + p.code }),
		task && task.assignable && h(Assign, { step: task, key: 'g' + task.task, done: leaveTask }));
}

