/** A transfer slip on a page of its own. */
import { h } from '../ui.js';
import { day } from '../dates.js';

const dated = (date) => {
	const [d, m, y] = day(date).split('/');
	return `Ngày ${d} tháng ${m} năm ${y}`;
};

/** Who wants his name hidden is one of the residents, on paper too. */
const from = (one) => (one.nameHidden ? `của ${one.petitioner.replace(/^./, (first) => first.toLowerCase())}` : one.petitioner ? `của ông/bà ${one.petitioner}${one.address ? `, ${one.address}` : ''}` : 'của người dân');
const where = (one) => [one.groupName, one.wardName].filter(Boolean).join(', ');

export const paper = (one) => h('article', { class: 'nd-paper', key: one.slip.id },
	h('header', { class: 'nd-paper-top' },
		h('div', null, one.parentName && h('span', null, one.parentName.toUpperCase()), h('b', null, one.unitName.toUpperCase()), h('span', null, `Số: ${one.slip.number}`)),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-date' }, dated(one.date)),
	h('p', { class: 'nd-paper-title' }, 'PHIẾU CHUYỂN'),
	h('p', { class: 'nd-paper-about' }, 'Kiến nghị, phản ánh'),
	h('p', { class: 'nd-paper-to' }, 'Kính gửi: ', h('b', null, one.recipient)),
	h('p', null, `Ngày ${day(one.receiptDate)}, ${one.wardName} tiếp nhận kiến nghị ${from(one)}`, one.incomingNumber && ` (số đến ${one.incomingNumber})`,
		`, mã vụ việc ${one.code}`, one.fieldName && `, lĩnh vực ${one.fieldName}`, where(one) && `, tại ${where(one)}`, '.'),
	h('p', null, 'Nội dung: ', one.content),
	h('p', null, one.slip.binding
		? `Xét thẩm quyền, ${one.unitName} quyết định chuyển đến ${one.recipient} để giải quyết; đơn vị nhận không trả lại.`
		: `Xét nội dung thuộc thẩm quyền, ${one.unitName} chuyển đến ${one.recipient} để giải quyết và trả lời theo quy định.`),
	h('p', { class: 'nd-hint' }, 'Nơi nhận: ', (one.copies || []).join('; ')),
	h('p', { class: 'nd-paper-signer' }, one.slip.sentByName || ''));
