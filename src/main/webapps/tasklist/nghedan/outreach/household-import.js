/** Households out of the table in which the wards count them: every line or none, and each wrong cell is named. */
import { h, Component, button, notice, chooser } from '../ui.js';
import { post, dry } from '../api.js';
import { whole } from '../moves.js';
import { Modal } from '../modal.js';
import { Problems } from '../organization/problems.js';

const SAMPLE = 'data:text/csv;charset=utf-8,' + encodeURIComponent('\ufeffPhường,Tổ dân phố,Số hộ\r\n');
const none = { answer: null, message: null, rows: [] };

export class HouseholdImport extends Component {
	state = { file: null, busy: null, ...none };

	async send(dryRun) {
		const { file } = this.state;
		const form = new FormData();
		form.append('file', file, file.name);
		this.setState({ busy: dryRun ? 'check' : 'do', ...none });
		try {
			const answer = await post(dry('/api/households/imports', dryRun), form);
			if (!dryRun) return this.props.onLoaded(answer.groups);
			this.setState({ busy: null, answer });
		} catch (e) {
			const rows = ((e.problem || {}).rows || []).map((row) => ({ ...row, file: file.name }));
			this.setState({ busy: null, rows, message: rows.length ? null : e.message });
		}
		return undefined;
	}

	found({ groups, households, ignoredColumns }) {
		return [
			notice('good', 'Tệp không có lỗi: ', h('b', null, whole(groups)), ' tổ, ', h('b', null, whole(households)), ' hộ. Chưa ghi; bấm Nhập để ghi.'),
			ignoredColumns.length > 0 && notice('info', 'Không đọc các cột: ' + ignoredColumns.join(', ') + '.')
		];
	}

	render({ onClose }, { file, busy, answer, message, rows }) {
		return h(Modal, { title: 'Nhập số hộ từ bảng tính', onClose }, h('div', null,
			h('p', { class: 'nd-hint' }, 'Tệp xlsx hoặc csv, mỗi dòng một tổ dân phố với số hộ. Còn một lỗi thì không dòng nào được ghi. ',
				h('a', { class: 'nd-link', href: SAMPLE, download: 'so-ho.csv' }, 'Tệp mẫu')),
			h('p', { class: 'nd-hint' }, 'Cột bắt buộc: ', h('b', null, 'Tổ dân phố, Số hộ'), '. Có thể có: Phường.'),
			h('p', null, chooser('Chọn tệp…', '.xlsx,.csv', (files) => this.setState({ file: files[0], ...none })), file && h('b', null, ' ', file.name)),
			h('div', { class: 'nd-answer', 'aria-live': 'polite' },
				busy && h('p', { class: 'nd-hint', role: 'status' }, busy === 'check' ? 'Đang kiểm tra…' : 'Đang ghi…'),
				notice('bad', message), h(Problems, { rows }), answer && this.found(answer)),
			h('div', { class: 'nd-modal-foot' },
				button('Kiểm tra', () => this.send(true), { class: answer ? '' : 'nd-primary', disabled: !file || Boolean(busy) }),
				button('Nhập', () => this.send(false), { class: answer ? 'nd-primary' : '', disabled: !answer || Boolean(busy), title: answer ? undefined : 'Kiểm tra tệp trước' }),
				button('Thôi', onClose))));
	}
}
