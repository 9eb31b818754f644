/** What stands behind an entry of the journal, and what it is called; the server has put its codes into words. */
const plain = (label) => (text) => [label, text];
const extension = (text) => {
	const found = /^(\d+): (.*)$/.exec(text);
	return found ? ['Thêm', `${found[1]} ngày làm việc. Lý do: ${found[2]}`] : ['Lý do', text];
};

const SAID = {
	VERIFY: plain('Kết luận'), RESOLVE: plain('Kết quả'), DRAFT: plain('Kết quả'), TELL: plain('Cách báo'), FEEDBACK: plain('Đánh giá'),
	ALARM: plain(''), ASK_CONTRIBUTION: plain('Đơn vị'), CONTRIBUTE: plain('Đơn vị'), CORRECT: plain(''), INTERIM_REPLY: plain('Hẹn trả lời'), REQUEST_EXTENSION: extension, ISSUE: plain('Số'),
	QUEUE: plain('Hồ sơ'), SEND: plain('Công văn số'), AGENCY_REPLY: plain('Văn bản'), AGENCY_RETURN: plain('Văn bản'),
	MARK_DUPLICATE: plain('Vụ việc'), RELEASE: plain('Trước đây gộp vào'), MASTER_ANSWERED: plain('Vụ việc chính'), SPLIT: plain('Vụ việc mới'),
	ATTACH: plain('Loại tệp'), MOVE_CLOCK: plain(''), REGRADE: plain(''), GRANT_EXTENSION: plain('Hạn'), TELL_EXTENSION: plain('Cách báo'), ASSIGN: plain('Giao cho'), REMIND: plain('Lời nhắc')
};

/** Label and words, or null when there is nothing to say. */
export const said = (entry) => (entry.reason ? (SAID[entry.action] || plain('Lý do'))(entry.reason) : null);
