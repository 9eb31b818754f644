/** Of these nothing may be typed into the application: the server refuses them, and the screen lets go of the text at once. */
export const NEVER_STORED = {
	DENUNCIATION: 'Tố cáo không được ghi vào phần mềm này. Hãy mời người tố cáo, hoặc chuyển nguyên đơn, đến người được giao tiếp nhận tố cáo; giữ kín danh tính.',
	CRIME_REPORT: 'Tin báo tội phạm không được ghi vào phần mềm này. Hãy báo ngay công an phường (113); giữ kín danh tính người báo.'
};
