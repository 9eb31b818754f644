/** Each number with what it means, its parts, and the way to the list that makes it. */
import { h } from '../ui.js';
import { place, amount } from './lists.js';
import { SHAPES } from '../deadlines/shapes.js';

const MARKS = { overdue: SHAPES.overdue, 'due-soon': SHAPES.soon, later: SHAPES.later, standing: SHAPES.standing };
const URGENT = new Set(['late', 'WAITING_TOO_LONG', 'UNTOLD', 'PROMISE_DUE', 'unclaimed', 'stuck']);

/** What is stuck stands on the same page. */
function toStuck() {
	const there = document.getElementById('nd-stuck');
	if (!there) return;
	there.scrollIntoView({ block: 'start' });
	there.focus({ preventScroll: true });
}

const below = (number) => h('button', { type: 'button', class: 'nd-dash-count', onClick: toStuck, 'aria-label': `${number.label}: ${amount(number.count)}, đến danh sách bên dưới` }, amount(number.count));

const counted = (list, count, name) => (list
	? h('a', { href: place(list), class: 'nd-dash-count', 'aria-label': `${name}: ${amount(count)}, mở danh sách` }, amount(count))
	: h('b', { class: 'nd-dash-count' }, amount(count)));

const part = (each) => h('li', { key: each.key, class: 'nd-dash-part nd-dash-' + each.key },
	h('span', { class: 'nd-dash-mark', 'aria-hidden': 'true' }, MARKS[each.key] || '·'),
	h('span', { class: 'nd-dash-part-name' }, each.label), counted(each.list, each.count, each.label));

const card = (number) => h('div', {
	class: 'nd-dash-card' + (URGENT.has(number.key) && number.count > 0 ? ' nd-dash-urgent' : ''), key: number.key, 'data-number': number.key
},
	h('h3', { class: 'nd-dash-name' }, number.label),
	h('p', { class: 'nd-dash-number' }, number.key === 'stuck' && number.count > 0 ? below(number) : counted(number.list, number.count, number.label)),
	h('p', { class: 'nd-hint' }, number.definition),
	number.parts.length > 0 && h('ul', { class: 'nd-dash-parts' }, number.parts.map(part)));

export const Numbers = ({ numbers }) => h('div', { class: 'nd-dash-cards' }, numbers.map(card));
