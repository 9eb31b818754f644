/** The deadlines of one step: how long, for which cases, since when, on what basis, laid down by whom. */
import { h, button } from '../ui.js';
import { day } from '../dates.js';
import { ruleOwner } from './words.js';

const HEADS = ['Thời hạn', 'Bao lâu', 'Cho trường hợp', 'Áp dụng', 'Căn cứ', ''];

const cases = (rule) => [rule.gradeLabel, rule.kindLabel, rule.channelLabel, rule.levelLabel].filter(Boolean);

const cell = (label, ...content) => h('td', { 'data-label': label }, content);

const row = (rule, may, { onEdit, onAdd }) => h('tr', { key: rule.id },
	h('th', { scope: 'row' }, h('span', { class: 'nd-rule-code' }, rule.code), h('b', null, rule.name)),
	cell(HEADS[1], h('b', { class: 'nd-rule-words' }, rule.words), !rule.words.includes(rule.startsAtLabel) && h('span', { class: 'nd-hint nd-rule-start' }, rule.startsAtLabel), !rule.rolls && h('span', { class: 'nd-hint nd-rule-start' }, 'kể cả khi hết vào ngày nghỉ')),
	cell(HEADS[2], cases(rule).length ? cases(rule).map((label) => h('span', { class: 'nd-tag' }, label)) : h('span', { class: 'nd-hint' }, 'mọi trường hợp')),
	cell(HEADS[3], `từ ${day(rule.validFrom)}`, rule.validTo && ` đến ${day(rule.validTo)}`, h('span', { class: 'nd-hint nd-rule-start' }, rule.statutory ? 'Luật định, mọi nơi như nhau' : ruleOwner({ code: rule.authority, name: rule.authorityName }))),
	cell(HEADS[4], h('span', { class: 'nd-rule-basis' }, rule.basis)),
	h('td', { class: 'nd-rule-do' },
		may.edit(rule) && button('Sửa', () => onEdit(rule), { class: 'nd-small', ariaLabel: `Sửa ${rule.code} ${rule.name}` }),
		may.add(rule) && button('Thêm riêng', () => onAdd(rule), { class: 'nd-small', title: 'Thêm mức riêng cho một trường hợp', ariaLabel: `Thêm mức riêng cho ${rule.code} ${rule.name}` })));

/** `may`: which rows I may change, and whether I may lay down own ones. */
export const group = ({ title, rules }, may, actions) => h('section', { class: 'nd-card nd-group', key: title, 'aria-label': title }, h('h2', null, title),
	h('table', { class: 'nd-table nd-rules' },
		h('thead', null, h('tr', null, HEADS.map((name) => h('th', { scope: 'col' }, name)))),
		h('tbody', null, rules.map((rule) => row(rule, may, actions)))));
