/** On which days a programme was looked at, what was found, and who has read the list. */
import { h, notice } from '../ui.js';
import { day, dayAndTime } from '../dates.js';
import { whole } from '../moves.js';
import { Loaded } from './loaded.js';
import { query, table } from './words.js';

const KIND = { WARNING: 'Nhắc', CLOSING: 'Chốt sổ' };
const HEADS = ['Ngày', 'Việc', 'Kỳ', 'Phải đạt', 'Chưa đủ', 'Đã xem', 'Hướng đôn đốc'];

const line = (one) => ({
	key: one.day + one.kind + one.spanFrom,
	cells: [day(one.day), KIND[one.kind], `${day(one.spanFrom)} – ${day(one.spanTo)}`, whole(one.obligations), whole(one.missing),
		one.readAt ? dayAndTime(one.readAt) : one.missing ? h('span', { class: 'nd-tag nd-unsure' }, 'chưa ai xem') : '–', one.remark || '']
});

export const Looks = ({ programme }) => h(Loaded, {
	path: '/api/attendance/reviews' + query({ programme }), shown: (reviews) => (reviews.length ? table(HEADS, reviews.map(line), { label: 'Các lần xem' })
		: notice('info', 'Chưa đến ngày xem nào của chương trình này.'))
});
