/** A letter about a dossier and its list of petitions, as they go on paper; petitioners are not named. */
import { h } from '../ui.js';
import { day } from '../dates.js';

const dated = (place, date) => {
	const [d, m, y] = day(date).split('/');
	return `${place ? place + ', ' : ''}ngày ${d} tháng ${m} năm ${y}`;
};

const row = (one, i) => h('tr', { key: one.code }, h('td', null, i + 1), h('td', null, one.code),
	h('td', null, [one.fieldName, one.place, one.receiptDate && 'nhận ' + day(one.receiptDate)].filter(Boolean).join('; '), one.forwardTo && h('i', null, `; đề nghị chuyển ${one.forwardTo}`)),
	h('td', null, one.content));

export const letter = (one) => h('article', { class: 'nd-paper', key: one.kind + one.number },
	h('header', { class: 'nd-paper-top' },
		h('div', null, one.parentName && h('span', null, one.parentName.toUpperCase()), h('b', null, (one.unitName || '').toUpperCase())),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('div', { class: 'nd-letter-line' }, h('span', null, 'Số: ', one.number || '………… (dự thảo)'), h('i', null, dated(one.place, one.date))),
	h('p', { class: 'nd-paper-about' }, one.about),
	h('p', { class: 'nd-paper-to' }, 'Kính gửi: ', h('b', null, one.recipient)),
	one.paragraphs.map((text) => h('p', null, text)),
	h('table', { class: 'nd-letter-list' },
		h('thead', null, h('tr', null, ['STT', 'Mã', 'Lĩnh vực, nơi, ngày nhận', 'Nội dung'].map((text) => h('th', { scope: 'col' }, text)))),
		h('tbody', null, one.petitions.map(row))),
	h('p', { class: 'nd-paper-signer' }, one.signer || ''));
