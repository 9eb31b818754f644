/** How somebody was told; the words are those of the step that tells an answer. */
export const WAYS = [
	{ value: 'PHONE', label: 'Gọi điện thoại' }, { value: 'IN_PERSON', label: 'Gặp trực tiếp' }, { value: 'HOUSEHOLD', label: 'Báo cho người cùng nhà' },
	{ value: 'LETTER', label: 'Gửi thư' }, { value: 'EMAIL', label: 'Gửi thư điện tử' }, { value: 'GROUP_LEADER', label: 'Nhờ tổ trưởng tổ dân phố' },
	{ value: 'NOT_REACHED', label: 'Không liên lạc được' }
];
