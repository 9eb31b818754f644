/** What a group puts up on its own door: who looks after it, how to reach him, and when it meets next. */
import { h, facts } from '../ui.js';
import { get } from '../api.js';
import { day, isoDay, time, weekday } from '../dates.js';
import { place, query } from './words.js';

const MEETINGS = 3;

/** Meetings to come by group, soonest first; those who may not see the calendar print without it. */
async function nextMeetings(where, groups) {
	const next = new Map();
	const path = '/api/meetings' + query({ ...where, from: isoDay(day(Date.now())), status: 'PLANNED', limit: 100 });
	let cursor = '';
	do {
		const page = await get(path + cursor).catch((e) => { if (e.status === 403) return { items: [], next: null }; throw e; });
		page.items.filter(({ group }) => groups.has(group)).forEach((one) => next.set(one.group, [...(next.get(one.group) || []), one].slice(0, MEETINGS)));
		cursor = page.next ? '&cursor=' + encodeURIComponent(page.next) : '';
	} while (cursor && [...groups].some((group) => !next.has(group)));
	return next;
}

const sheet = (list, line, meetings) => h('article', { class: 'nd-paper', key: line.group },
	h('header', { class: 'nd-paper-top' },
		h('div', null, h('b', null, String(list.wardName).toUpperCase())),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, 'CÁN BỘ PHỤ TRÁCH'),
	h('p', { class: 'nd-paper-about' }, `${line.groupName}, ${place(list.wardName)}, tính đến ngày ${day(list.on)}`),
	list.programme && h('p', null, `Theo Kế hoạch số ${list.programme.number} ngày ${day(list.programme.date)} (${list.programme.name}).`),
	facts([['Cán bộ phụ trách', line.officialName || 'chưa có người'], ['Chức vụ, đơn vị', [line.position, line.unitName].filter(Boolean).join(', ')],
		['Điện thoại', line.phone], ['Tổ trưởng', line.leader]]),
	meetings.length > 0 && [h('p', null, 'Các buổi họp sắp tới:'), h('ul', null, meetings.map((one) => h('li', { key: one.code }, `${time(one.scheduledAt)}, ${weekday(one.scheduledAt)}, ngày ${day(one.scheduledAt)}, tại ${one.place}.`)))]);

/** One page for the group asked for, or for each group of the ward. */
export async function groupSheets({ ward, group }, on) {
	const where = group ? { group } : { ward };
	const list = await get('/api/assignments/list' + query({ ...where, on }));
	const next = await nextMeetings(where, new Set(list.lines.map((line) => line.group)));
	return list.lines.map((line) => sheet(list, line, next.get(line.group) || []));
}
