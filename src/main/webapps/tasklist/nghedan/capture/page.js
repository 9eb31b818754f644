/** Quick capture at a meeting: the meeting once, then one row for each opinion, by keyboard. */
import { h, render, Component, button, notice, field } from '../ui.js';
import { get } from '../api.js';
import { choice, dateInput, timeInput } from '../fields.js';
import { opinionsOf } from './opinions.js';
import { Row } from './row.js';
import { NewMeeting } from './new-meeting.js';
import { meetingLabel, nearest } from './meetings.js';

const asked = () => new URLSearchParams(location.hash.split('?')[1] || '').get('meeting');

class CapturePage extends Component {
	state = { meetings: null, code: asked(), error: null, planning: false };

	componentDidMount() {
		this.load();
	}

	componentWillUnmount() {
		this.follow(null);
	}

	load = async (chosen) => {
		try {
			const meetings = await get('/api/meetings?mine=true');
			const code = typeof chosen === 'string' ? chosen : this.state.code;
			const known = meetings.some((meeting) => meeting.code === code);
			this.setState({ meetings, error: null, planning: false, code: known ? code : (nearest(meetings) || {}).code });
		} catch (e) {
			this.setState({ error: e.message, meetings: this.state.meetings || [] });
		}
	};

	follow(desk) {
		if (this.desk === desk) return desk;
		this.redraw = this.redraw || (() => this.forceUpdate());
		if (this.desk) this.desk.listeners.delete(this.redraw);
		if (desk) desk.listeners.add(this.redraw);
		this.desk = desk;
		return desk;
	}

	focus(row) {
		setTimeout(() => {
			const text = this.base.querySelector(`[data-row="${row.key}"] textarea`);
			if (text) text.focus();
		}, 0);
	}

	next = (row) => {
		const open = this.desk.rows.filter((other) => other.state !== 'saved' && other.state !== 'saving');
		const after = open[open.indexOf(row) + 1];
		this.focus(after || this.desk.add());
	};

	save = (row) => {
		const done = this.desk.save(row);
		this.focus(this.desk.next());
		return done;
	};

	rows(desk) {
		const first = desk.rows.find((row) => row.state !== 'saved');
		return desk.rows.map((row, i) => h(Row, {
			key: row.key, row, desk, number: i + 1, onSave: this.save, onNext: this.next, autofocus: row === first,
			onRemove: desk.rows.length > 1 ? (gone) => desk.remove(gone) : null
		}));
	}

	meeting(meetings, code) {
		return h('div', { class: 'nd-card nd-grid' },
			field('Cuộc họp', choice(code, (chosen) => this.setState({ code: chosen }), meetings.map((m) => ({ value: m.code, label: meetingLabel(m) }))), { class: 'nd-half' }),
			this.desk && field('Ngày nghe', dateInput(this.desk.heardDay, (value) => { this.desk.heardDay = value; }), { optional: true, hint: 'Để trống: theo cuộc họp' }),
			this.desk && field('Giờ', timeInput(this.desk.heardTime, (value) => { this.desk.heardTime = value; })),
			button('Thêm cuộc họp', () => this.setState({ planning: true }), { class: 'nd-quiet' }));
	}

	render(props, { meetings, code, error, planning }) {
		const meeting = meetings && meetings.find((one) => one.code === code);
		const desk = this.follow(meeting ? opinionsOf(meeting) : null);
		const waiting = desk ? desk.unsent.length : 0;
		const sent = desk ? desk.rows.filter((row) => row.state === 'saved').length : 0;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' },
			h('h1', null, 'Ghi ý kiến họp tổ'),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!meetings && !error && h('p', { class: 'nd-skeleton' }, 'Đang tìm các cuộc họp…'),
			meetings && (planning || !meetings.length) && h(NewMeeting, {
				none: !meetings.length, onPlanned: this.load, onClose: () => this.setState({ planning: false })
			}),
			meetings && meetings.length > 0 && this.meeting(meetings, code),
			desk && [
				h('p', { class: 'nd-keys' }, h('kbd', null, 'Enter'), ' ý kiến tiếp · ', h('kbd', null, 'Ctrl'), '+', h('kbd', null, 'Enter'), ' lưu ngay · ', h('kbd', null, 'Shift'), '+', h('kbd', null, 'Enter'), ' xuống dòng · ', h('kbd', null, 'Tab'), ' sang ô bên'),
				this.rows(desk),
				h('div', { class: 'nd-foot' },
					button(waiting ? `Lưu tất cả (${waiting})` : 'Lưu tất cả', () => desk.saveAll(), { class: 'nd-primary', disabled: !waiting }),
					button('Thêm dòng', () => this.focus(desk.add())),
					h('span', { class: 'nd-hint', role: 'status' }, `${sent} đã lưu · ${waiting} chưa gửi`))
			]));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(CapturePage), node);
	return () => render(null, node);
}
