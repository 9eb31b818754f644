/** One unit: since when, what it came from, what became of it, what belongs to it. */
import { h, button, facts, section } from '../ui.js';
import { day } from '../dates.js';
import { Groups } from './groups.js';
import { dayBefore, dayAfter, existsOn, period } from './words.js';

const state = (unit, on) => (existsOn(unit, on) ? null
	: h('span', { class: 'nd-tag nd-unsure' }, unit.validTo && unit.validTo < on ? `đã kết thúc ${day(unit.validTo)}` : `bắt đầu ${day(unit.validFrom)}`));

const others = (title, list, on, open) => section(title, h('ul', { class: 'nd-list nd-org-links' }, list.map((one) => h('li', { key: one.code },
	button(one.name, () => open(one.code, on), { class: 'nd-quiet nd-org-link' }), h('span', { class: 'nd-hint' }, one.code)))));

export function UnitView({ unit, parent, children, on, open, close }) {
	const before = unit.predecessors || [];
	const after = unit.successors || [];
	return h('section', { class: 'nd-card nd-org-unit', 'aria-label': 'Đơn vị' },
		button('‹ Danh sách', close, { class: 'nd-quiet nd-org-back' }),
		h('h2', null, unit.name),
		h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, unit.levelName), state(unit, on), unit.external && h('span', { class: 'nd-tag' }, 'không dùng phần mềm')),
		facts([
			['Mã', unit.code], ['Thuộc', parent && button(parent.name, () => open(parent.code, on), { class: 'nd-quiet nd-org-link' })], ['Hiệu lực', period(unit)]
		]),
		before.length > 0 && others(`Trước ${day(unit.validFrom)}`, before, dayBefore(unit.validFrom), open),
		after.length > 0 && others(`Từ ${day(dayAfter(unit.validTo))}`, after, dayAfter(unit.validTo), open),
		!after.length && unit.validTo && section(`Từ ${day(dayAfter(unit.validTo))}`, h('p', null, 'Không có đơn vị kế tục; việc được giao theo nơi và thẩm quyền.')),
		unit.competenceLevel === 'WARD' && !unit.code.includes('/') && h(Groups, { ward: unit.code, on, open, key: unit.code + on }),
		children.length > 0 && section(`Trực thuộc (${children.length})`, h('ul', { class: 'nd-list nd-org-links' }, children.map((one) => h('li', { key: one.code },
			button(one.name, () => open(one.code, on), { class: 'nd-quiet nd-org-link' }), !one.code.includes('/') && h('span', { class: 'nd-hint' }, one.levelName))))));
}
