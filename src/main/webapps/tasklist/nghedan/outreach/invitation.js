/** What the residents are told of a meeting: when, where, about what, and who comes. */
import { h } from '../ui.js';
import { day, dayAndTime, time, weekday } from '../dates.js';
import { place } from './words.js';

const when = (at) => `${time(at)}, ${weekday(at)}, ngày ${day(at)}`;

export const invitation = (one) => h('article', { class: 'nd-paper' },
	h('header', { class: 'nd-paper-top' }, h('div', null, h('b', null, String(one.unitName).toUpperCase())),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, 'GIẤY MỜI'),
	h('p', { class: 'nd-paper-about' }, `${one.typeLabel}${one.groupName ? `, ${one.groupName}` : ''}`),
	h('p', null, `Kính mời bà con ${one.groupName ? `${one.groupName}, ` : ''}${place(one.unitName)} đến dự:`),
	one.sessions.length ? h('ul', null, one.sessions.map((evening) => h('li', { key: evening.name }, `${evening.name}: ${when(evening.scheduledAt)}, tại ${evening.place}.`)))
		: h('p', null, `Thời gian: ${when(one.scheduledAt)}.\nĐịa điểm: ${one.place}.`),
	one.replaces && h('p', null, `Thay cho buổi đã báo vào ${dayAndTime(one.replaces)}, lý do: ${one.because}.`),
	one.officialName && h('p', null, `Cán bộ về dự: ${one.officialName}.`),
	one.participants.length > 0 && h('p', null, `Thành phần: ${one.participants.join('; ')}.`),
	one.topics.length > 0 && [h('p', null, 'Nội dung gợi ý:'), h('ul', null, one.topics.map((topic) => h('li', { key: topic }, topic)))],
	one.answersToHear > 0 && h('p', null, `Tại buổi họp, bà con được nghe kết quả giải quyết ${one.answersToHear} kiến nghị đã nêu.`),
	h('p', null, 'Rất mong bà con đến dự đông đủ, đúng giờ.'),
	h('p', { class: 'nd-paper-signer' }, one.unitName));
