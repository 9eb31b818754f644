/** An official's own page: the next meetings, what he owes whom, his groups, and how far his quota is met. */
import { h, button, notice, Reveal, day, time, weekday, daysUntil } from './shared.js';
import { Kept } from './kept.js';
import { Bar } from './bar.js';
import { now } from './clock.js';
import { LeftBehind } from './left-behind.js';
import { Ready } from './ready.js';

const link = (name, code, part) => '#/' + [name, code, part].filter(Boolean).map(encodeURIComponent).join('/');
const place = (parts) => parts.filter(Boolean).join(' · ');

/** A place, not the office in it. */
export const wardName = (name) => (name || '').replace(/^UBND (.)/, (all, first) => first.toUpperCase());

export function when(value) {
	const days = daysUntil(value, now());
	const named = { '-1': 'Hôm qua', 0: 'Hôm nay', 1: 'Ngày mai' }[days] || `${weekday(value)} ${day(value)}`;
	return `${named} ${time(value)}`;
}

export const untilDay = (dueOn, overdue) => h('span', { class: overdue ? 'o-due o-due-late' : 'o-due' },
	overdue && h('span', { 'aria-hidden': 'true' }, '■ '), overdue ? `quá hạn ${day(dueOn)}` : `hạn ${day(dueOn)}`);

const meeting = (m) => h('li', { key: m.code }, h('a', { class: 'o-item', href: link('meeting', m.code) },
	h('span', { class: 'o-item-head' }, h('b', null, when(m.scheduledAt)), h('span', { class: 'nd-tag' }, m.typeLabel)),
	h('span', { class: 'o-item-line' }, place([m.groupName, wardName(m.wardName)])),
	h('span', { class: 'o-soft' }, m.place),
	m.recordDue && h('span', { class: 'o-item-line' }, 'Biên bản: ', untilDay(m.recordDue, daysUntil(m.recordDue, now()) < 0))));

const TASKLIST = '/camunda/app/tasklist/default/#/';

/** Where the work stands that is owed: at a step in Tasklist, at the meeting, in the group, or in the case. */
function owedHref(o) {
	if (o.task) return TASKLIST + '?task=' + encodeURIComponent(o.task);
	if (o.meeting) return link('meeting', o.meeting, o.kind === 'RECORD' ? 'record' : 'agenda');
	if (o.kind === 'ANNOUNCE' && o.group) return link('group', o.group);
	if (o.petition) return TASKLIST + 'cases?code=' + encodeURIComponent(o.petition);
	return o.group ? link('group', o.group) : '#/';
}

const owed = (o) => h('li', { class: 'o-owed' }, h('a', { class: 'o-item' + (o.overdue ? ' o-late' : ''), href: owedHref(o) },
	h('span', { class: 'o-item-head' }, h('b', null, o.label), o.dueOn && untilDay(o.dueOn, o.overdue)),
	o.about && h('span', { class: 'o-clip' }, o.about),
	h('span', { class: 'o-soft' }, place([o.petition, o.groupName || o.group]))),
(o.person || o.phone) && h('div', { class: 'o-owed-person' },
	h(Reveal, { key: o.kind + o.petition, code: o.petition, purpose: 'RELAY', name: o.person, phone: o.phone, label: '☎ Hiện để gọi' })));

const count = (number, label) => number > 0 && h('span', { class: 'nd-tag' }, `${number} ${label}`);

const group = (g) => h('li', { key: g.code }, h('a', { class: 'o-item', href: link('group', g.code) },
	h('span', { class: 'o-item-head' }, h('b', null, g.name), h('span', { class: 'o-soft' }, wardName(g.wardName))),
	h('span', { class: 'o-item-line' }, count(g.openPetitions, 'đang giải quyết'), count(g.toAnnounce, 'cần thông báo'), count(g.promisesDue, 'lời hứa đến hạn')),
	h('span', { class: 'o-soft' }, g.nextMeeting ? `Họp tới: ${when(g.nextMeeting.scheduledAt)}` : 'Chưa có lịch họp', g.lastVisit ? ` · dự gần nhất ${day(g.lastVisit)}` : '')));

const quota = (q) => h('li', { class: 'o-item' },
	h('span', { class: 'o-item-head' }, h('b', null, q.programmeName), h('span', { class: 'o-soft' }, 'đến ' + day(q.until))),
	h('span', { class: 'o-item-line' }, q.groupName),
	h('span', { class: 'o-quota' },
		h('progress', { max: Math.max(1, q.wanted), value: Math.min(q.done, q.wanted), 'aria-label': `${q.programmeName} ${q.groupName || ''}` }),
		h('span', null, `${q.done} / ${q.wanted} buổi`), q.late && h('span', { class: 'nd-tag o-tag-late' }, 'chưa đủ')));

const list = (title, items, one, none) => h('section', { class: 'o-section' }, h('h2', null, title, items.length > 0 && h('span', { class: 'o-count' }, items.length)),
	items.length ? h('ul', { class: 'o-list' }, items.map(one)) : h('p', { class: 'o-soft' }, none));

const soonest = (o) => (o.overdue ? '0' : '1') + (o.dueOn || '9999');

export function MyDay() {
	return h('div', null, h(Bar, { title: 'Đi cơ sở' }), h('main', { class: 'o-page o-columns' },
		h(Kept, { path: '/api/my/outreach' }, ({ data, at, stale, message }, again) => [
			stale && message && notice('info', data ? `Chưa kết nối được; đang xem bản lúc ${time(at)}. ` : message + ' ', button('Thử lại', again, { class: 'nd-small' })),
			!data && h(LeftBehind, { names: new Map() }),
			!data && !message && h('p', { class: 'o-wait' }, 'Đang tìm…'),
			data && h('div', { class: 'o-column' },
				h('p', { class: 'o-hello' }, data.official.name),
				h(LeftBehind, { names: new Map(data.meetings.map((m) => [m.code, m.groupName || m.wardName])) }),
				list('Cuộc họp sắp tới', data.meetings, meeting, 'Chưa có cuộc họp nào.'),
				list('Việc còn nợ', [...data.owed].sort((a, b) => soonest(a).localeCompare(soonest(b))), owed, 'Không còn nợ việc gì.')),
			data && h('div', { class: 'o-column' },
				list('Tổ của tôi', data.groups, group, 'Chưa được phân công tổ nào.'),
				data.quotas.length > 0 && list('Định mức', data.quotas, quota),
				!stale && h(Ready, { page: data })),
			h('nav', { class: 'o-foot-links', 'aria-label': 'Khác' },
				h('a', { class: 'nd-button', href: '/camunda/app/tasklist/default/' }, 'Danh sách việc'),
				h('a', { class: 'nd-button nd-quiet', href: '#/sign-out' }, 'Đăng xuất'))
		])));
}
