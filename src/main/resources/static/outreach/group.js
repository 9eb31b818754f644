/** What to know about a group before going there: people, open matters, answers given, promises, what is to be announced. */
import { h, button, notice, facts, day, time } from './shared.js';
import { Kept } from './kept.js';
import { Bar } from './bar.js';
import { wardName, when } from './my-day.js';
import { Report } from './report.js';

const section = (title, items, one) => items && items.length > 0 && h('section', { class: 'o-section' },
	h('h2', null, title, h('span', { class: 'o-count' }, items.length)), h('ul', { class: 'o-list' }, items.map(one)));

const call = (phone) => phone && h('a', { class: 'nd-button o-call', href: 'tel:' + phone.replace(/[^\d+]/g, '') }, h('span', { 'aria-hidden': 'true' }, '☎ '), phone);

const person = ({ title, label, name, phone }) => h('li', { class: 'o-item o-person' },
	h('span', null, h('b', null, name), h('span', { class: 'o-soft' }, title || label)),
	phone ? call(phone) : h('span', { class: 'o-soft' }, 'chưa có số điện thoại'));

const petition = (p) => h('li', { class: 'o-item' },
	h('span', { class: 'o-item-head' }, h('b', null, p.code), p.statusLabel && h('span', { class: 'nd-tag' }, p.statusLabel)),
	h('span', { class: 'o-clip' }, p.excerpt), p.receiptDate && h('span', { class: 'o-soft' }, 'nhận ' + day(p.receiptDate)));

const answered = (p) => h('li', { class: 'o-item' },
	h('span', { class: 'o-item-head' }, h('b', null, p.code), p.issuedAt && h('span', { class: 'o-soft' }, 'trả lời ' + day(p.issuedAt))),
	h('span', { class: 'o-clip' }, p.excerpt), p.answer && h('span', { class: 'o-quote' }, p.answer));

const promise = (p) => h('li', { class: 'o-item' },
	h('span', { class: 'o-item-head' }, h('b', null, p.code), p.due && h('span', { class: p.kept ? 'o-soft' : 'o-due' }, (p.kept ? 'đã giữ lời, hẹn ' : 'hẹn ') + day(p.due))),
	p.answer && h('span', { class: 'o-quote' }, p.answer));

const meetingLink = (label, m) => m && h('p', null, label + ': ', h('a', { class: 'nd-link', href: '#/meeting/' + encodeURIComponent(m.code) }, when(m.scheduledAt)));

/** In the order of their offices, but whoever can be rung up stands before those who cannot. */
function people(g) {
	const leader = g.leader && g.leader.name ? [{ title: 'Tổ trưởng', ...g.leader }] : [];
	const all = [...leader, ...(g.contacts || [])];
	return [...all.filter(({ phone }) => phone), ...all.filter(({ phone }) => !phone)];
}

const profile = (g) => [
	h('div', { class: 'o-column' },
		facts([['Phường', wardName(g.wardName)], ['Số hộ', g.households], ['Cụm', (g.clusters || []).map((c) => c.name || c).join(', ')],
			['Cán bộ phụ trách', (g.assigned || []).map((a) => `${a.name} (từ ${day(a.from)})`).join('; ')]]),
		meetingLink('Họp tới', g.meetings && g.meetings.next), meetingLink('Họp gần nhất', g.meetings && g.meetings.last),
		section('Người cần gặp', people(g), person),
		section('Cần thông báo tại cuộc họp', g.toAnnounce, answered),
		section('Lời hứa', g.promises, promise)),
	h('div', { class: 'o-column' },
		section('Đang giải quyết', g.openPetitions, petition),
		section('Đã trả lời', g.answered, answered),
		h(Report, { meeting: { code: null, group: g.code } }),
		h('p', null, h('a', { class: 'nd-link', href: '/camunda/app/tasklist/default/#/intake' }, 'Ghi ý kiến nghe ngoài cuộc họp →')))
];

export function GroupProfile({ code }) {
	return h(Kept, { path: `/api/groups/${encodeURIComponent(code)}/profile` }, ({ data, at, stale, message }, again) => h('div', null,
		h(Bar, { title: data ? data.name : 'Tổ dân phố', back: '' }),
		h('main', { class: 'o-page o-columns' },
			stale && message && notice(data ? 'info' : 'bad', data ? `Chưa kết nối được; đang xem bản lúc ${time(at)}. ` : message + ' ', button('Thử lại', again, { class: 'nd-small' })),
			!data && !message && h('p', { class: 'o-wait' }, 'Đang tìm…'),
			data && profile(data))));
}
