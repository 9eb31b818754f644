/** What is wrong in the files, each with the place where it stands. */
import { h, notice } from '../ui.js';
import { whole } from '../moves.js';

const MOST = 100;
const HEADS = ['Tệp', 'Dòng', 'Cột', 'Lỗi'];

export const Problems = ({ rows }) => rows.length > 0 && h('section', { class: 'nd-problems', 'aria-label': 'Các lỗi trong tệp' },
	notice('bad', h('b', null, whole(rows.length)), ' lỗi. Chưa dòng nào được ghi; sửa tệp rồi chọn lại.'),
	h('div', { class: 'nd-problems-rows', tabIndex: '0' }, h('table', { class: 'nd-table nd-problems-table' },
		h('thead', null, h('tr', null, HEADS.map((name) => h('th', { scope: 'col' }, name)))),
		h('tbody', null, rows.slice(0, MOST).map((row, i) => h('tr', { key: i },
			h('td', null, row.file), h('td', { class: 'nd-number' }, row.line || ''), h('td', null, row.column && h('code', null, row.column)), h('td', { class: 'nd-problems-what' }, row.message)))))),
	rows.length > MOST && h('p', { class: 'nd-hint' }, `và ${whole(rows.length - MOST)} lỗi nữa.`));
