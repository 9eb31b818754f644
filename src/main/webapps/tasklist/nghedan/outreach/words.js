/** Words and small shapes that the pages about officials among the people share. */
import { h, button } from '../ui.js';

/** "UBND phường Thanh Giang" is read as the place that it governs. */
export const place = (name) => String(name || '').replace(/^UBND /, '');

const PER = { ASSIGNMENT: 'mỗi cán bộ ở mỗi tổ', OFFICIAL: 'mỗi cán bộ', WARD: 'mỗi phường' };
const EVERY = { YEAR: 'một năm', MONTH: 'một tháng', TWO_WEEKS: 'hai tuần (bình quân)', WEEK: 'một tuần' };

export const PERS = Object.entries(PER).map(([value, label]) => ({ value, label }));
export const EVERYS = Object.entries(EVERY).map(([value, label]) => ({ value, label }));

/** "1 buổi một năm, mỗi cán bộ ở mỗi tổ". */
export const quotaWords = ({ amount, every, per }) => `${amount} buổi ${EVERY[every] || every}, ${PER[per] || per}`;

/** One of several views of a page. */
export const views = (label, list, at, go) => h('div', { class: 'nd-picks nd-views', role: 'group', 'aria-label': label },
	list.map(([key, words]) => button(words, () => go(key), { class: key === at ? 'nd-pick nd-pick-at' : 'nd-pick', pressed: String(key === at) })));

/** A table that becomes a list of blocks where there is no room for columns; each cell says its heading there. */
export const table = (heads, rows, options = {}) => h('table', { class: 'nd-table nd-wide-table ' + (options.class || ''), 'aria-label': options.label },
	h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col', key: head }, head)))),
	h('tbody', null, rows.map(({ key, cells, mark }) => h('tr', { key, class: mark }, cells.map((cell, i) => h('td', { 'data-head': heads[i], key: i }, cell))))));

export const query = (asked) => '?' + new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false));
