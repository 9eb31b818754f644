/** The calendar as a file that other programmes read, and back again; a file with a fault is not taken in by halves. */
import { h, Component, notice, button } from '../ui.js';
import { post, at, dry } from '../api.js';
import { day } from '../dates.js';
import { Modal } from '../modal.js';
import { Moves } from '../moves.js';
import { unit } from './kinds.js';

const LARGEST = 1024 * 1024;

export const fileAddress = (calendar, year) => at('calendars', unit(calendar), 'days.ics') + (year ? '?year=' + year : '');

const line = (row) => h('li', { class: row.problem ? 'nd-row-bad' : '' },
	h('b', null, row.date ? day(row.date) : 'Không rõ ngày'), row.kindLabel && h('span', { class: 'nd-tag' }, row.kindLabel), ' ', row.name,
	row.problem && h('span', { class: 'nd-wrong' }, '! ' + row.problem));

export class FileTakenIn extends Component {
	state = { answer: null, rows: [], error: null, busy: true };

	componentDidMount() {
		this.send(true);
	}

	async send(dryRun) {
		const { file, calendar, onSaved } = this.props;
		if (file.size > LARGEST) return this.setState({ error: 'Tệp lớn hơn 1 MB.', busy: false });
		this.setState({ busy: true });
		try {
			const answer = await post(dry(fileAddress(calendar), dryRun), new Blob([file], { type: 'text/calendar;charset=UTF-8' }));
			if (!dryRun) return onSaved(answer || {});
			this.setState({ answer, rows: answer.rows || [], busy: false });
		} catch (e) {
			this.setState({ error: e.message, rows: (e.problem && e.problem.rows) || [], answer: null, busy: false });
		}
		return undefined;
	}

	render({ file, onClose }, { answer, rows, error, busy }) {
		const bad = rows.filter((row) => row.problem);
		return h(Modal, { title: 'Nhập lịch từ tệp', onClose },
			h('p', { class: 'nd-hint' }, file.name), busy && !rows.length && h('p', { class: 'nd-skeleton' }, 'Đang đọc tệp…'),
			notice('bad', error),
			bad.length > 0 && h('ul', { class: 'nd-list nd-file-rows' }, bad.map(line)),
			answer && [h('p', null, h('b', null, rows.length), ' ngày trong tệp:'), h('ul', { class: 'nd-list nd-file-rows', tabIndex: '0', 'aria-label': 'Các ngày trong tệp' }, rows.map(line)), h(Moves, { answer })],
			h('div', { class: 'nd-modal-foot' },
				answer && !bad.length && button(busy ? 'Đang lưu…' : 'Lưu', () => this.send(false), { class: 'nd-primary', disabled: busy }), button(answer ? 'Thôi' : 'Đóng', onClose)));
	}
}
