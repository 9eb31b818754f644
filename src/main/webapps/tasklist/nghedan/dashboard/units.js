/** For whose people the work waits; its last line is the number at the top. */
import { h } from '../ui.js';
import { place, amount } from './lists.js';
import { SHAPES } from '../deadlines/shapes.js';

const COLUMNS = [['overdue', `${SHAPES.overdue} Quá hạn`, 'overdue'], ['soon', `${SHAPES.soon} Sắp đến hạn`, 'due-soon'], ['later', `${SHAPES.later} Hạn xa hơn`, 'later'],
	['standing', `${SHAPES.standing} Không tính hạn`, 'standing'], ['all', 'Tất cả', null], ['unclaimed', 'Chưa ai nhận', 'unclaimed']];

const cell = (row, [key, name, chip]) => h('td', { key, class: 'nd-dash-cell', 'data-name': name }, row.list && row.sum[key]
	? h('a', { href: place(row.list + (chip ? '&chip=' + chip : '')), 'aria-label': `${row.name}, ${name}: ${amount(row.sum[key])}, mở danh sách` }, amount(row.sum[key]))
	: amount(row.sum[key]));

const sum = (rows, key) => rows.reduce((all, row) => all + row.sum[key], 0);

export const Units = ({ rows }) => h('div', { class: 'nd-dash-block' },
	h('h3', null, 'Theo đơn vị đang giữ việc (kể cả bộ phận bên dưới)'),
	!rows.length && h('p', { class: 'nd-hint' }, 'Không có việc nào đang chờ trong phạm vi của đồng chí.'),
	rows.length > 0 && h('div', { class: 'nd-dash-scroll', tabIndex: 0, role: 'region', 'aria-label': 'Bảng theo đơn vị' },
		h('table', { class: 'nd-dash-table' },
			h('thead', null, h('tr', null, h('th', { scope: 'col' }, 'Đơn vị'), COLUMNS.map(([key, name]) => h('th', { scope: 'col', key, class: 'nd-dash-cell' }, name)))),
			h('tbody', null, rows.map((row) => h('tr', { key: row.key || '-' }, h('th', { scope: 'row' }, row.name), COLUMNS.map((column) => cell(row, column))))),
			h('tfoot', null, h('tr', null, h('th', { scope: 'row' }, 'Cộng'), COLUMNS.map(([key, name, chip]) => cell({ name: 'Cộng', list: '#/worklist?', sum: { [key]: sum(rows, key) } }, [key, name, chip])))))));
