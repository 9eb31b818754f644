/** Who is told when a deadline comes near or has passed: one sentence for each level. */
import { h, button } from '../ui.js';
import { sentence, ruleOwner } from './words.js';

const level = (row) => h('li', { class: row.active ? '' : 'nd-alarm-off' }, h('span', { class: 'nd-alarm-mark', 'aria-hidden': 'true' }, row.active ? '▸' : '○'), h('span', null, sentence(row)));

const rows = (group) => {
	const active = group.rows.filter((row) => row.active);
	return active.length ? h('ol', { class: 'nd-alarm-levels' }, active.map(level)) : h('p', { class: 'nd-hint' }, '○ Không báo cho ai.');
};

const title = (group) => (group.rule ? [h('span', { class: 'nd-rule-code' }, group.rule), group.name] : 'Chung: mọi thời hạn không có mức riêng');

export const alarmGroups = ({ groups, editable }, { onEdit, onOwn }) => h('section', { class: 'nd-card nd-group', 'aria-labelledby': 'nd-alarm-levels' },
	h('h2', { id: 'nd-alarm-levels' }, 'Báo cho ai, khi nào'),
	h('p', { class: 'nd-hint' }, 'Lời nhắc đến trước khi hết giờ làm việc; lời báo quá hạn đến khi hết hạn. Người vắng mặt thì người thay nhận. Không lời nào báo hai lần.'),
	h('ul', { class: 'nd-list nd-alarm-groups' }, groups.map((group) => h('li', { key: group.rule || 'default' },
		h('div', null, h('b', null, title(group)), !group.own && group.rows.length > 0 && h('span', { class: 'nd-hint' }, ` theo ${ruleOwner({ code: group.rows[0].authority, name: group.rows[0].authorityName })}`), rows(group)),
		editable && button('Sửa', () => onEdit(group), { class: 'nd-small', ariaLabel: 'Sửa mức báo ' + (group.rule || 'chung') })))),
	editable && button('Thêm mức riêng cho một thời hạn', onOwn));
