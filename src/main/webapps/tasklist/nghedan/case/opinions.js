/** What residents said at a meeting, one after another as it was noted. */
import { h } from '../ui.js';

const opinion = (p) => h('li', { key: p.code },
	h('div', null, h('b', null, p.code), h('span', { class: 'nd-tag' }, p.statusLabel), p.kindLabel && h('span', { class: 'nd-tag' }, p.kindLabel)),
	h('p', null, p.excerpt));

/** A code counts up, so it is also the order in which they were noted. */
export const opinions = (list, none) => (list.length
	? h('ul', { class: 'nd-list' }, [...list].sort((a, b) => a.code.localeCompare(b.code)).map(opinion)) : h('p', { class: 'nd-hint' }, none));
