/** Opinions out of the table in which officials keep them: every row or none, and each wrong cell is named. */
import { h, Component, button, notice, chooser } from '../ui.js';
import { post, dry } from '../api.js';
import { whole } from '../moves.js';
import { Modal } from '../modal.js';
import { Problems } from '../organization/problems.js';

const PATH = '/api/meetings/opinion-imports';
const NEEDED = ['Ngày họp', 'Tổ dân phố', 'Nội dung'];
const MORE = ['Phường', 'Người nêu', 'Điện thoại', 'Địa chỉ', 'Xin giấu tên', 'Lĩnh vực', 'Khẩn', 'Đã trả lời', 'Căn cứ', 'Người trả lời', 'Không phải tố cáo'];
const SAMPLE = 'data:text/csv;charset=utf-8,' + encodeURIComponent('\ufeff' + [...NEEDED, ...MORE].join(',') + '\r\n');
const none = { answer: null, message: null, rows: [] };

/** Line numbers, so many as one can look up. */
const lines = (numbers) => numbers.slice(0, 20).join(', ') + (numbers.length > 20 ? '…' : '');

export class OpinionImportDialog extends Component {
	state = { file: null, busy: null, done: false, ...none };

	async send(dryRun) {
		const { file } = this.state;
		const form = new FormData();
		form.append('file', file, file.name);
		this.setState({ busy: dryRun ? 'check' : 'do', ...none });
		try {
			const answer = await post(dry(PATH, dryRun), form);
			this.setState({ busy: null, answer, done: !dryRun });
			if (!dryRun) this.props.onLoaded();
		} catch (e) {
			const rows = ((e.problem || {}).rows || []).map((row) => ({ ...row, file: file.name }));
			this.setState({ busy: null, rows, message: rows.length ? null : e.message });
		}
	}

	found({ captured, known, repeated, ignored, lines: made }) {
		return [
			this.state.done ? notice('good', 'Đã nhập: ', h('b', null, whole(captured)), ' kiến nghị.', made.length > 0 && ` Mã từ ${made[0].code} đến ${made[made.length - 1].code}.`)
				: notice('good', 'Tệp không có lỗi: ', h('b', null, whole(captured)), ' kiến nghị mới. Chưa ghi', captured > 0 ? '; bấm Nhập để ghi.' : '.'),
			known.length > 0 && notice('info', `Đã nhập từ trước, không nhập lại: dòng ${lines(known)}.`),
			repeated.length > 0 && notice('info', `Trùng với dòng khác trong tệp: dòng ${lines(repeated)}.`),
			ignored.length > 0 && notice('info', 'Không đọc các cột: ' + ignored.join(', ') + '.')
		];
	}

	foot({ file, busy, answer, done }) {
		if (done) return button('Đóng', this.props.onClose, { class: 'nd-primary' });
		const ready = answer && answer.captured > 0;
		return [
			button('Kiểm tra', () => this.send(true), { class: answer ? '' : 'nd-primary', disabled: !file || Boolean(busy) }),
			button('Nhập', () => this.send(false), { class: ready ? 'nd-primary' : '', disabled: !ready || Boolean(busy), title: answer ? undefined : 'Kiểm tra tệp trước' }),
			button('Thôi', this.props.onClose)
		];
	}

	render({ onClose }, state) {
		const { file, busy, answer, done, message, rows } = state;
		return h(Modal, { title: 'Nhập ý kiến từ bảng tính', onClose }, h('div', null,
			h('p', { class: 'nd-hint' }, 'Tệp xlsx hoặc csv, mỗi dòng một ý kiến. Còn một lỗi thì không dòng nào được ghi; dòng đã nhập rồi không bị nhập hai lần. ',
				h('a', { class: 'nd-link', href: SAMPLE, download: 'y-kien.csv' }, 'Tệp mẫu')),
			h('p', { class: 'nd-hint' }, 'Cột bắt buộc: ', h('b', null, NEEDED.join(', ')), `. Có thể có: ${MORE.join(', ')}.`),
			!done && h('p', null, chooser('Chọn tệp…', '.xlsx,.csv', (files) => this.setState({ file: files[0], ...none })), file && h('b', null, ' ', file.name)),
			h('div', { class: 'nd-answer', 'aria-live': 'polite' },
				busy && h('p', { class: 'nd-hint', role: 'status' }, busy === 'check' ? 'Đang kiểm tra…' : 'Đang ghi…'),
				notice('bad', message), h(Problems, { rows }), answer && this.found(answer)),
			h('div', { class: 'nd-modal-foot' }, this.foot(state))));
	}
}
