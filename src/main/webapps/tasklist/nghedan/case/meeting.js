/** A meeting as its official needs it: what was said so far, one more opinion, answers to announce, the minutes. */
import { h, section, facts, button } from '../ui.js';
import { at } from '../api.js';
import { draft } from '../drafts.js';
import { dayAndTime, weekday } from '../dates.js';
import { Editor } from './texts.js';
import { Announcements } from './announcements.js';
import { QuickOpinion } from './quick-opinion.js';

const opinion = (p) => h('li', null,
	h('div', null, h('b', null, p.code), h('span', { class: 'nd-tag' }, p.statusLabel), p.kindLabel && h('span', { class: 'nd-tag' }, p.kindLabel)),
	h('p', null, p.excerpt));

export function MeetingView({ file, changed }) {
	const m = file.meeting;
	// in the order in which they were noted; a code counts up
	const opinions = [...m.opinions].sort((a, b) => a.code.localeCompare(b.code));
	return h('article', null,
		h('header', { class: 'nd-head' }, h('div', { class: 'nd-code' }, m.code),
			h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, m.statusLabel))),
		facts([
			['Loại', m.typeLabel],
			['Tổ', [m.groupName, m.wardName].filter(Boolean).join(' · ')],
			['Lúc', m.scheduledAt && `${weekday(m.scheduledAt)} ${dayAndTime(m.scheduledAt)}`], ['Nơi họp', m.place],
			['Cán bộ dự', m.liaisonName], ['Số người dự', m.residentsPresent]
		]),
		h(Announcements, { meeting: m, changed }),
		section(`Ý kiến đã ghi (${opinions.length})`,
			opinions.length ? h('ul', { class: 'nd-list' }, opinions.map(opinion)) : h('p', { class: 'nd-hint' }, 'Chưa ghi ý kiến nào.'),
			m.editable && h(QuickOpinion, { meeting: m, changed, key: m.code }),
			m.editable && h('p', { class: 'nd-row' }, h('a', { href: '#/capture?meeting=' + encodeURIComponent(m.code), class: 'nd-link' }, 'Ghi nhiều ý kiến một lượt →'))),
		section('Biên bản', m.editable ? h(Editor, {
			key: m.code, title: 'Nội dung biên bản', rows: 6, hint: 'Tự lưu trong khi gõ.', draft: draft(at('meetings', m.code, 'minutes')).show(m.minutes)
		}) : h('p', { class: 'nd-text' }, m.minutes || 'Chưa có.')),
		button('Tải lại ý kiến', changed, { class: 'nd-quiet' }));
}
