/** What a row of the calendar makes of its day: a word and a look of its own, so that colour is never the only sign. */
export const KINDS = [
	{ value: 'HOLIDAY', label: 'Ngày nghỉ lễ' }, { value: 'COMPENSATION', label: 'Nghỉ bù, nghỉ hoán đổi' }, { value: 'WORKING', label: 'Làm việc bù' },
	{ value: 'CLOSURE', label: 'Tạm đóng cửa (bão, lũ…)' }, { value: 'NORMAL', label: 'Như ngày thường' }
];

/** The classes of a day with this row. */
export const look = (row) => [
	'nd-look', 'nd-look-' + (row.active ? row.kind.toLowerCase() : 'idle'), row.active && !row.verified && 'nd-look-unsure'
].filter(Boolean).join(' ');

export const standing = (row) => [
	row.kindLabel, !row.active && 'chưa áp dụng', row.active && !row.verified && 'chưa đối chiếu văn bản'
].filter(Boolean).join(', ');

const LEGEND = [
	['HOLIDAY', true, true, 'Nghỉ lễ'], ['COMPENSATION', true, true, 'Nghỉ bù, hoán đổi'], ['WORKING', true, true, 'Làm việc bù'], ['CLOSURE', true, true, 'Tạm đóng cửa'],
	['NORMAL', true, true, 'Như ngày thường'], ['HOLIDAY', false, true, 'Chưa áp dụng'], ['HOLIDAY', true, false, 'Chưa đối chiếu văn bản']
];

export const legend = LEGEND.map(([kind, active, verified, label]) => ({ row: { kind, active, verified }, label }));

/** A unit's code as part of an address: a slash would be taken for another part. */
export const unit = (code) => code.replace(/\//g, '~');
