/** The question that stands before anything is kept of a text that sounds like an accusation. */
import { h, button, QUESTIONS } from './shared.js';

export function Asked({ asks, onOrdinary, onAway }) {
	const answers = [['DENUNCIATION', 'Là tố cáo'], ['CRIME_REPORT', 'Là tin báo tội phạm']].map(([kind, label]) => button(label, () => onAway(kind), { class: 'nd-danger-quiet' }));
	return h('div', { class: 'o-ask o-stop', role: 'alertdialog', 'aria-label': 'Chưa giữ lại' },
		h('p', null, h('b', null, 'Chưa giữ lại gì. '), QUESTIONS[asks]),
		h('div', { class: 'o-do' }, button('Không phải, ghi bình thường', onOrdinary, { class: 'nd-primary' }), asks === 'CRIME_REPORT' ? answers.reverse() : answers));
}
