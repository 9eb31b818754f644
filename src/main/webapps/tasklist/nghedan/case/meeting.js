/** A meeting as its official needs it: who came, answers to announce, what was said so far, the record. */
import { h, section, facts, button } from '../ui.js';
import { at } from '../api.js';
import { draft } from '../drafts.js';
import { day, dayAndTime, weekday } from '../dates.js';
import { placeOf } from '../organization/words.js';
import { Editor } from './texts.js';
import { Announcements } from './announcements.js';
import { Participants } from './participants.js';
import { Record } from './record.js';
import { opinions } from './opinions.js';
import { Accusations, loadAccusationWords } from '../accusations.js';

/** One guard for each meeting: what has been asked about its course is not asked again. */
const guards = new Map();
function guardOf({ code, minutes }) {
	if (!guards.has(code)) {
		const guard = new Accusations();
		guards.set(code, guard);
		loadAccusationWords().then(() => guard.known([minutes]));
	}
	return guards.get(code);
}

/** Once its hour has come a meeting is no longer to come: what it waits for is its record. */
const standing = (m, task) => (m.status === 'PLANNED' && Date.parse(m.scheduledAt) <= Date.now()
	? ['Chờ biên bản', task && task.due && `hạn ${day(task.due)}`].filter(Boolean).join(', ') : m.statusLabel);

export function MeetingView({ file, changed }) {
	const m = file.meeting;
	return h('article', null,
		h('header', { class: 'nd-head' }, h('div', { class: 'nd-code' }, m.code),
			h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, standing(m, file.task)))),
		facts([
			['Loại', m.typeLabel],
			['Tổ', [m.groupName, placeOf(m.wardName)].filter(Boolean).join(' · ')],
			['Lúc', m.scheduledAt && `${weekday(m.scheduledAt)} ${dayAndTime(m.scheduledAt)}`], ['Nơi họp', m.place],
			['Cán bộ dự', m.attendedByName || m.liaisonName], ['Đến dự lúc', m.checkedInAt && dayAndTime(m.checkedInAt)], ['Số người dự', m.residentsPresent],
			['Dời từ', m.movedFrom && `${dayAndTime(m.movedFrom)}${m.movedBecause ? ', ' + m.movedBecause : ''}`],
			...(m.sessions || []).map((one) => [one.name, one.startedAt ? `${dayAndTime(one.startedAt)}, ${one.residentsPresent} người` : dayAndTime(one.scheduledAt)])
		]),
		m.editable && h('p', { class: 'nd-row' }, h('a', { href: `/outreach/#/meeting/${encodeURIComponent(m.code)}`, class: 'nd-link' }, 'Mở trên trang Đi cơ sở →')),
		h(Participants, { meeting: m, changed }),
		h(Announcements, { meeting: m, changed }),
		section(`Ý kiến đã ghi (${m.opinions.length})`,
			opinions(m.opinions, 'Chưa ghi ý kiến nào.'),
			m.editable && h('p', { class: 'nd-row' }, h('a', { href: `/outreach/#/meeting/${encodeURIComponent(m.code)}/opinions`, class: 'nd-button nd-primary' }, 'Ghi ý kiến'))),
		h(Record, { key: m.code, meeting: m }),
		section('Diễn biến', m.editable ? h(Editor, {
			key: m.code, title: 'Diễn biến buổi họp', rows: 5, hint: 'Tự lưu trong khi gõ.', guard: guardOf(m), draft: draft(at('meetings', m.code, 'minutes')).show(m.minutes)
		}) : h('p', { class: 'nd-text' }, m.minutes || 'Không ghi.')),
		button('Tải lại ý kiến', changed, { class: 'nd-quiet' }));
}
