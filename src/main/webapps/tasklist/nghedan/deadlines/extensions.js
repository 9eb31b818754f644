/** How often and by how much the work on a case may be extended, for each grade. */
import { h, button, field } from '../ui.js';
import { put, at, dry } from '../api.js';
import { textInput } from '../fields.js';
import { Change } from '../change.js';
import { unit } from '../calendar/kinds.js';
import { ruleOwner } from './words.js';

const HEADS = ['Mức độ', 'Số lần', 'Mỗi lần nhiều nhất', 'Nơi quy định', 'Căn cứ', ''];

const owner = (limit) => ruleOwner({ code: limit.authority, name: limit.authorityName });
const times = (limit) => (limit.times ? `${limit.times} lần` : 'không gia hạn');
const days = (limit) => (limit.times ? `${limit.longestDays} ngày làm việc` : '');

const cell = (label, content) => h('td', { 'data-label': label }, content || h('span', { class: 'nd-hint' }, '–'));

export const extensionLimits = ({ limits, editable }, onEdit) => h('section', { class: 'nd-card nd-group', 'aria-labelledby': 'nd-extensions' },
	h('h2', { id: 'nd-extensions' }, 'Gia hạn'),
	h('p', { class: 'nd-hint' }, 'Gia hạn thời hạn giải quyết: phải xin trước hạn và được người có thẩm quyền đồng ý.'),
	h('table', { class: 'nd-table nd-rules' },
		h('thead', null, h('tr', null, HEADS.map((name) => h('th', { scope: 'col' }, name)))),
		h('tbody', null, limits.map((limit) => h('tr', { key: limit.grade },
			h('th', { scope: 'row' }, h('b', null, limit.gradeLabel)),
			cell(HEADS[1], h('b', { class: 'nd-rule-words' }, times(limit))), cell(HEADS[2], days(limit)), cell(HEADS[3], owner(limit)),
			cell(HEADS[4], h('span', { class: 'nd-rule-basis' }, limit.basis)),
			h('td', { class: 'nd-rule-do' }, editable && button(limit.own ? 'Sửa' : 'Quy định riêng', () => onEdit(limit), { class: 'nd-small', ariaLabel: `Sửa gia hạn ${limit.gradeLabel}` })))))));

const digits = (set) => (text) => set(text.replace(/\D/g, ''));

const fields = (values, set, wrong) => h('div', { class: 'nd-grid' },
	field('Số lần gia hạn nhiều nhất', textInput(values.times, digits(set('times')), { inputMode: 'numeric', maxLength: 1 }), { wrong: wrong.times, hint: '0: không được gia hạn' }),
	field('Số ngày mỗi lần', textInput(values.longestDays, digits(set('longestDays')), { inputMode: 'numeric', maxLength: 2 }), { wrong: wrong.longestDays, hint: 'Nhiều nhất, ngày làm việc' }),
	field('Căn cứ', textInput(values.basis, set('basis'), { maxLength: 500 }), { class: 'nd-span', wrong: wrong.basis, hint: 'Số, ngày của văn bản' }));

const missing = (values) => {
	const lacking = [!values.times && 'số lần', !values.longestDays && 'số ngày', !values.basis.trim() && 'căn cứ'].filter(Boolean);
	return lacking.length ? `Cần điền: ${lacking.join(', ')}.` : null;
};

const body = (values) => ({ times: Number(values.times), longestDays: Number(values.longestDays), basis: values.basis.trim() });

/** No date moves by it, so it is read over in words instead. */
const said = (limit) => (values) => [
	h('b', null, limit.gradeLabel, ': ', body(values).times ? `gia hạn nhiều nhất ${body(values).times} lần, mỗi lần không quá ${body(values).longestDays} ngày làm việc.` : 'không được gia hạn.'),
	' Áp dụng cho các lần xin từ nay; việc đã gia hạn giữ ngày của mình.'
];

export const extensionForm = ({ authority, limit, onSaved, onClose }) => h(Change, {
	key: 'extension' + limit.grade, title: `Gia hạn · ${limit.gradeLabel}`, note: limit.own ? null : `Mức riêng của đơn vị, thay cho mức đang theo: ${owner(limit)}.`,
	initial: { times: String(limit.times), longestDays: String(limit.longestDays), basis: limit.own ? limit.basis : '' },
	fields, check: missing, said: said(limit), send: (values, dryRun) => put(dry(at('extension-limits', unit(authority), limit.grade), dryRun), body(values)), onSaved, onClose
});
