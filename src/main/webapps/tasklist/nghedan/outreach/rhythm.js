/** The fields by which a rhythm of meetings is begun or changed, and what they send. */
export const TYPES = [{ value: 'GROUP_MEETING', label: 'Họp tổ dân phố' }, { value: 'DIALOGUE', label: 'Đối thoại' }, { value: 'RECEPTION', label: 'Tiếp công dân' }];

const days = [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value: String(value), label: value === 7 ? 'Chủ nhật' : `Thứ ${['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'][value - 1]}` }));
const SPANS = [{ value: 'MONTHS', label: 'tháng' }, { value: 'WEEKS', label: 'tuần' }];
const WEEKS = [['1', 'thứ nhất'], ['2', 'thứ hai'], ['3', 'thứ ba'], ['4', 'thứ tư'], ['5', 'cuối cùng']].map(([value, label]) => ({ value, label }));

export const FIELDS = [
	{ key: 'from', label: 'Tính từ ngày', type: 'date' }, { key: 'every', label: 'Mấy tháng hoặc tuần một lần', type: 'number' }, { key: 'span', label: 'Đơn vị', type: 'choice', choices: SPANS },
	{ key: 'weekOfMonth', label: 'Tuần trong tháng', type: 'choice', choices: WEEKS, optional: true, hint: 'Chỉ khi tính theo tháng.' },
	{ key: 'weekday', label: 'Ngày trong tuần', type: 'choice', choices: days }, { key: 'spareWeekday', label: 'Ngày có thể thay', type: 'choice', choices: days, optional: true },
	{ key: 'at', label: 'Giờ', type: 'time' }, { key: 'place', label: 'Nơi họp', type: 'line' }, { key: 'basis', label: 'Căn cứ', type: 'line', optional: true }
];

const number = (text) => (text ? Number(text) : null);
const text = (value) => (value === null || value === undefined ? '' : String(value));

export const bodyOf = (values) => ({
	from: values.from, basis: values.basis || null,
	rhythm: { every: number(values.every), span: values.span, weekOfMonth: values.span === 'MONTHS' ? number(values.weekOfMonth) : null, weekday: number(values.weekday), spareWeekday: number(values.spareWeekday), at: values.at, place: values.place, anchor: null }
});

export const filled = (rhythm) => ({ every: text(rhythm.every), span: rhythm.span, weekOfMonth: text(rhythm.weekOfMonth), weekday: text(rhythm.weekday), spareWeekday: text(rhythm.spareWeekday), at: text(rhythm.at).slice(0, 5), place: rhythm.place });
