/** The agenda or the minutes of a review as they go on paper; residents are not named. */
import { h } from '../ui.js';
import { day, dayAndTime } from '../dates.js';

const dated = (value) => {
	const [d, m, y] = day(value).split('/');
	return `ngày ${d} tháng ${m} năm ${y}`;
};

const row = (one) => h('tr', { key: one.code }, h('td', null, one.no), h('td', null, one.code, h('br'), 'nhận ' + day(one.receiptDate), one.late && h('i', null, ' (trễ hạn)')),
	h('td', null, one.who, ': ', one.matter), h('td', null, one.status), h('td', null, one.said.map((text) => h('div', { key: text }, text))));

export const paper = (one) => h('article', { class: 'nd-paper', key: one.title },
	h('header', { class: 'nd-paper-top' },
		h('div', null, one.parent && h('span', null, one.parent.toUpperCase()), h('b', null, one.ward.toUpperCase()), h('span', null, `Số: ${one.number || '…………'}`)),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-date' }, dated(one.date || one.at)),
	h('p', { class: 'nd-paper-title' }, one.title.toUpperCase()),
	h('p', { class: 'nd-paper-about' }, one.delegation),
	h('p', null, `Thời gian: ${dayAndTime(one.at)}.`, one.place && ` Địa điểm: ${one.place}.`),
	h('p', null, `Chủ trì: ${one.head}.`, one.secretary && ` Thư ký: ${one.secretary}.`),
	h('p', null, `Cuộc họp nghe báo cáo ${one.total} ý kiến`, one.late > 0 && `, trong đó ${one.late} ý kiến trễ hạn báo cáo`, '.',
		one.confirmed > 0 && ` Đồng ý ${one.confirmed} câu trả lời tại chỗ.`, one.overruled > 0 && ` Bác ${one.overruled} câu trả lời tại chỗ; các ý kiến này được vào sổ để xử lý và báo lại người dân.`),
	one.rows.length > 0 && h('table', { class: 'nd-letter-list' },
		h('thead', null, h('tr', null, ['STT', 'Mã, ngày nhận', 'Nội dung', 'Tình trạng', 'Chỉ đạo'].map((text) => h('th', { scope: 'col', key: text }, text)))),
		h('tbody', null, one.rows.map(row))),
	one.minutes && h('p', null, one.minutes),
	h('div', { class: 'nd-paper-signers' }, h('p', { class: 'nd-paper-signer' }, 'THƯ KÝ', h('br'), h('br'), h('br'), one.secretary || ''),
		h('p', { class: 'nd-paper-signer' }, 'CHỦ TRÌ', h('br'), h('br'), h('br'), one.head)));
