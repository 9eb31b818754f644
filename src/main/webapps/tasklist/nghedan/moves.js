/** Which open cases a change moves: how many, and each with its old and new date. */
import { h, notice } from './ui.js';
import { day } from './dates.js';

const whole = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');
const later = ({ from, to }) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const words = (days) => (days ? `${days > 0 ? '▸ muộn hơn' : '◂ sớm hơn'} ${Math.abs(days)} ngày` : '');

const item = (move) => h('li', { class: 'nd-move', key: move.code + move.rule },
	h('b', { class: 'nd-move-code' }, move.code),
	h('span', { class: 'nd-move-name' }, move.name || move.rule),
	h('span', { class: 'nd-move-days' }, move.from ? day(move.from) : '…', h('span', { 'aria-label': 'thành' }, ' → '), h('b', null, move.to ? day(move.to) : '…'),
		move.from && move.to && h('span', { class: 'nd-hint' }, ' ' + words(later(move)))));

export function Moves({ answer }) {
	const { cases = 0, clocks = 0, items = [] } = answer.moves || {};
	const rest = clocks - items.length;
	return h('section', { class: 'nd-moves', 'aria-label': 'Xem trước' },
		(answer.warnings || []).map((text) => notice('info', text)),
		cases ? h('p', { class: 'nd-moves-count' }, h('b', null, whole(cases)), ' vụ việc đang mở đổi hạn, ', h('b', null, whole(clocks)), ' thời hạn:')
			: notice('good', 'Không vụ việc nào đang mở đổi hạn.'),
		items.length > 0 && h('ul', { class: 'nd-list nd-moves-list', tabIndex: '0', 'aria-label': 'Các thời hạn sẽ đổi' }, items.map(item)),
		rest > 0 && items.length > 0 && h('p', { class: 'nd-hint' }, `và ${whole(rest)} thời hạn nữa.`));
}

export { whole };
