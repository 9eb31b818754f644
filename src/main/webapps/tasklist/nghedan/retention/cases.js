/** Cases that are due or on a list, as a table. */
import { h } from '../ui.js';

const STATES = { DONE: 'Đã hủy', NOT_DUE: 'Đã mở lại, không hủy', WITHDRAWN: 'Đã rút' };
const TITLES = ['Mã vụ việc', 'Loại hồ sơ', 'Kết thúc', 'Hết hạn lưu', 'Tình trạng'];

const state = (one) => (one.held || one.state === 'HELD' ? h('span', { class: 'nd-tag' }, 'Đang giữ lại') : STATES[one.state] || 'Đến hạn hủy');

export const cases = (items, day) => items.length > 0 && h('table', { class: 'nd-table nd-stack' },
	h('thead', null, h('tr', null, TITLES.map((title) => h('th', { scope: 'col', key: title }, title)))),
	h('tbody', null, items.map((one) => h('tr', { key: one.code }, [one.code, one.className, day(one.endedOn), day(one.dueOn), state(one)].map((cell, i) => h('td', { 'data-title': TITLES[i], key: i }, cell))))));
