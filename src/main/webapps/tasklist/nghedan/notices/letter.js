/** A notice as a letter on a page of its own. */
import { h } from '../ui.js';
import { day } from '../dates.js';

const dated = (place, date) => {
	const [d, m, y] = day(date).split('/');
	return `${place ? place + ', ' : ''}ngày ${d} tháng ${m} năm ${y}`;
};

export const letter = (one) => h('article', { class: 'nd-paper', key: one.id },
	h('header', { class: 'nd-paper-top' },
		h('div', null, one.parentName && h('span', null, one.parentName.toUpperCase()), h('b', null, (one.unitName || '').toUpperCase())),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-date' }, dated(one.place, one.date)),
	h('p', { class: 'nd-paper-title' }, 'THÔNG BÁO'),
	h('p', { class: 'nd-paper-about' }, one.title),
	h('p', { class: 'nd-paper-to' }, 'Kính gửi: ', h('b', null, one.recipient), one.address && `, ${one.address}`),
	(one.paragraphs || []).map((text) => h('p', null, text)),
	one.code && h('p', null, 'Mã vụ việc: ', h('b', null, one.code), one.receiptDate && `, tiếp nhận ngày ${day(one.receiptDate)}`, '. Xin dùng mã này khi hỏi kết quả.'),
	one.contact && h('p', null, 'Liên hệ: ', one.contact),
	h('p', { class: 'nd-paper-signer' }, one.signer || ''));
