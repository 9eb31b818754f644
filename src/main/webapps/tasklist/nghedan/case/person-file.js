/** All that is kept of one person, on paper for himself. */
import { h } from '../ui.js';
import { day } from '../dates.js';

const line = (label, value) => value && h('p', null, `${label}: `, h('b', null, value));

const said = (one) => h('section', { key: one.code },
	h('p', null, h('b', null, one.code), ` · tiếp nhận ngày ${day(one.receiptDate)} · ${[one.channelLabel, one.groupName, one.wardName, one.fieldName, one.statusLabel].filter(Boolean).join(' · ')}`,
		one.nameHidden && ' · xin giấu tên'),
	h('p', null, 'Nội dung: ', one.content),
	one.answer && h('p', null, 'Trả lời: ', one.answer));

export const paper = (file) => h('article', { class: 'nd-paper' },
	h('header', { class: 'nd-paper-top' }, h('div', null, h('b', null, file.unitName.toUpperCase())),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, 'DỮ LIỆU CÁ NHÂN ĐANG LƯU'),
	h('p', { class: 'nd-paper-about' }, `Lập ngày ${day(file.on)} theo yêu cầu của người có tên dưới đây`),
	line('Họ tên', file.name), line('Điện thoại', file.phone), line('Địa chỉ', file.address),
	file.petitions.map(said),
	file.seen.length > 0 && [h('p', null, h('b', null, 'Ai đã xem thông tin này')),
		file.seen.map((one) => h('p', { key: one.code + one.on + one.by }, `${day(one.on)} · ${one.by} · ${one.purposeLabel} · ${one.code}`))]);
