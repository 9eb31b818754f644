/** The few words that our pages need before the server has spoken, or instead of it. */
export const KIND = {
	PROPOSAL: 'Kiến nghị', FEEDBACK: 'Phản ánh', INQUIRY: 'Hỏi chính sách', PRAISE: 'Khen', COMPLAINT: 'Khiếu nại', DENUNCIATION: 'Tố cáo',
	CRIME_REPORT: 'Tin báo tội phạm', VOTER_PETITION: 'Kiến nghị cử tri', REGULATION_FEEDBACK: 'Phản ánh về quy định hành chính'
};

export const GRADE = { URGENT: 'Khẩn', SIMPLE: 'Đơn giản', NORMAL: 'Thông thường', COMPLEX: 'Phức tạp' };

/** Of these nothing may be typed into the application: the server refuses them, and the screen lets go of the text at once. */
export const NEVER_STORED = {
	DENUNCIATION: 'Tố cáo không được ghi vào phần mềm này. Hãy mời người tố cáo, hoặc chuyển nguyên đơn, đến người được giao tiếp nhận tố cáo; giữ kín danh tính.',
	CRIME_REPORT: 'Tin báo tội phạm không được ghi vào phần mềm này. Hãy báo ngay công an phường (113); giữ kín danh tính người báo.'
};
