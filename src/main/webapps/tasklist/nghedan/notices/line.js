/** One notice: whom, how to reach him, and what to say. */
import { h, button } from '../ui.js';
import { day } from '../dates.js';
import { Reveal } from '../reveal.js';

export const line = (one, { chosen, onChoose, onTold, onPrint }) => h('li', { key: one.id, class: chosen ? 'nd-told nd-told-chosen' : 'nd-told' },
	h('label', { class: 'nd-told-tick' }, h('input', { type: 'checkbox', checked: chosen, 'aria-label': `Chọn ${one.code}`, onChange: () => onChoose(one) })),
	h('div', { class: 'nd-told-what' },
		h('div', null, h(Reveal, { key: 'p' + one.id, code: one.code, purpose: 'CONTACT', name: one.name, phone: one.phone, address: one.address })),
		h('p', { class: 'nd-told-text' }, one.text),
		h('div', { class: 'nd-hint' }, h('a', { class: 'nd-link', href: '#/cases?code=' + encodeURIComponent(one.code) }, one.code), h('span', { class: 'nd-tag' }, one.kindLabel), ` chờ từ ${day(one.createdAt)}`)),
	h('div', { class: 'nd-told-do' }, button('Đã báo', () => onTold(one), { class: 'nd-small nd-primary', ariaLabel: `Đã báo ${one.code}` }), button('In thư', () => onPrint(one), { class: 'nd-small', ariaLabel: `In thư ${one.code}` })));
