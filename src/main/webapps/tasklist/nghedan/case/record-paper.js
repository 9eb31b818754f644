/** The minutes of a meeting on paper, to be read out and signed; residents are named by their group only. */
import { h } from '../ui.js';
import { dayAndTime } from '../dates.js';

const part = (title, text) => text && [h('p', { class: 'nd-paper-about' }, title), h('p', { class: 'nd-text' }, text)];

const attendance = (one) => `${one.name ? one.name + ': ' : ''}${one.startedAt ? `bắt đầu ${dayAndTime(one.startedAt)}` : 'chưa ghi giờ bắt đầu'}, ${one.residentsPresent === null ? 'chưa ghi số người dự' : `${one.residentsPresent} người dân dự`}${one.place ? `, tại ${one.place}` : ''}.`;
const came = (one) => `${one.title}${one.name ? ` (${one.name})` : ''}: ${one.came === null ? '……' : one.came ? 'có dự' : 'vắng'}${one.note ? `, ${one.note}` : ''}`;
const OUTCOMES = { READ: 'đã đọc tại buổi họp', CARRIED: 'chuyển buổi sau' };

export const paper = (one) => h('article', { class: 'nd-paper' },
	h('header', { class: 'nd-paper-top' },
		h('div', null, h('b', null, one.wardName.toUpperCase()), h('span', null, `Mã: ${one.code}`)),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, 'BIÊN BẢN'),
	h('p', { class: 'nd-paper-about' }, [one.typeLabel, one.groupName].filter(Boolean).join(', ')),
	one.sessions.map((each, i) => h('p', { key: i }, attendance(each))),
	h('p', null, `Cán bộ dự: ${one.attendedByName || '…………………'}${one.checkedInAt ? `, đến lúc ${dayAndTime(one.checkedInAt)}` : ''}.`),
	one.participants.length > 0 && h('p', null, 'Thành phần: ', one.participants.map(came).join('; '), '.'),
	part('Thông tin đã nói với dân', one.informationGiven),
	part('Việc đã đôn đốc', one.tasksUrged),
	part('Tình hình', one.situation),
	part('Diễn biến', one.minutes),
	h('p', { class: 'nd-paper-about' }, 'Ý kiến của người dân'),
	one.opinions.length ? h('ol', null, one.opinions.map((said) => h('li', { key: said.code },
		`${said.who}${said.urgent ? ' (khẩn)' : ''}: `, said.content, said.answer && h('p', null, 'Trả lời tại chỗ: ', said.answer), h('span', { class: 'nd-hint' }, ` ${said.code}`))))
		: h('p', null, one.nil ? 'Không có ý kiến nào.' : '……'),
	one.announced.length > 0 && [h('p', { class: 'nd-paper-about' }, 'Kết quả thông báo lại cho dân'),
		h('ol', null, one.announced.map((told) => h('li', { key: told.code }, `${told.code}: ${OUTCOMES[told.outcome] || '……'}${told.reason ? ` (${told.reason})` : ''}`)))],
	one.additions.length > 0 && [h('p', { class: 'nd-paper-about' }, 'Bổ sung sau khi hoàn thành'),
		one.additions.map((each, i) => h('p', { key: i }, `${dayAndTime(each.at)}, ${each.byName}: ${each.text}`))],
	h('p', null, one.readBackAt ? `Biên bản đã đọc lại cho người dự nghe lúc ${dayAndTime(one.readBackAt)}.` : 'Biên bản đã đọc lại cho người dự nghe lúc ……………'),
	['TỔ TRƯỞNG', 'ĐẠI DIỆN NGƯỜI DÂN (ký hoặc điểm chỉ)', 'CÁN BỘ DỰ HỌP'].map((signer) => h('p', { class: 'nd-paper-signer', key: signer }, signer)));
