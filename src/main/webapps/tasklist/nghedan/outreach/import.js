/** Assignments out of the table in which they were written: every line or none, and each wrong cell is named. */
import { h, Component, button, notice, field, chooser } from '../ui.js';
import { post } from '../api.js';
import { choice, dateInput } from '../fields.js';
import { isoDay, day } from '../dates.js';
import { whole } from '../moves.js';
import { Modal } from '../modal.js';
import { Problems } from '../organization/problems.js';
import { query } from './words.js';

const SAMPLE = 'data:text/csv;charset=utf-8,' + encodeURIComponent('\ufeffPhường,Tổ dân phố,Cán bộ,Đoàn,Từ ngày,Đến ngày\r\n');
const none = { answer: null, message: null, rows: [] };

export class ImportDialog extends Component {
	state = { programme: this.props.programmes[0].code, from: isoDay(day(Date.now())), file: null, busy: null, ...none };

	set = (key) => (value) => this.setState({ [key]: value, ...none });

	async send(dryRun) {
		const { programme, from, file } = this.state;
		const form = new FormData();
		form.append('file', file, file.name);
		this.setState({ busy: dryRun ? 'check' : 'do', ...none });
		try {
			const answer = await post('/api/assignments/imports' + query({ programme, from, dryRun }), form);
			if (!dryRun) return this.props.onDone();
			this.setState({ busy: null, answer });
		} catch (e) {
			const rows = ((e.problem || {}).rows || []).map((row) => ({ file: file.name, ...row }));
			this.setState({ busy: null, rows, message: rows.length ? null : e.message });
		}
		return undefined;
	}

	found({ lines, officials, ignoredColumns, warnings }) {
		return [
			notice('good', 'Tệp không có lỗi: ', h('b', null, whole(lines)), ' tổ dân phố cho ', h('b', null, whole(officials)), ' cán bộ. Chưa ghi; bấm Nhập để ghi.'),
			ignoredColumns.length > 0 && notice('info', 'Không đọc các cột: ' + ignoredColumns.join(', ') + '.'),
			warnings.map((text) => notice('info', text))
		];
	}

	render({ programmes, onClose }, { programme, from, file, busy, answer, message, rows }) {
		return h(Modal, { title: 'Nhập phân công từ bảng tính', onClose }, h('div', null,
			h('p', { class: 'nd-hint' }, 'Tệp xlsx hoặc csv, mỗi dòng một tổ dân phố với cán bộ phụ trách. Còn một lỗi thì không dòng nào được ghi. ',
				h('a', { class: 'nd-link', href: SAMPLE, download: 'phan-cong.csv' }, 'Tệp mẫu')),
			field('Chương trình', choice(programme, this.set('programme'), programmes.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` })))),
			field('Từ ngày', dateInput(from, this.set('from')), { hint: 'Cho những dòng không ghi ngày riêng.' }),
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
