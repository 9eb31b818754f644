/** One meeting, and what may be arranged anew: another time, nobody any more, somebody else, the invitation. */
import { h, Component, button, facts, notice, section, tell } from '../ui.js';
import { get, post, at } from '../api.js';
import { day, time, dayAndTime, weekday, isoDay, offsetDateTime } from '../dates.js';
import { print } from '../print.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { place } from './words.js';
import { invitation } from './invitation.js';
import { Record } from '../case/record.js';
import { opinions } from '../case/opinions.js';

const cameWord = (came) => (came === true ? '✓ có mặt' : came === false ? '✕ vắng' : '');

const participant = (one) => h('li', { key: one.id }, one.title, one.name && `: ${one.name}`, !one.required && h('span', { class: 'nd-hint' }, ' (mời thêm)'),
	cameWord(one.came) && h('span', { class: 'nd-tag' }, cameWord(one.came)), one.note && h('span', { class: 'nd-hint' }, ` ${one.note}`));

const session = (one) => h('li', { key: one.position }, `${one.name}: ${weekday(one.scheduledAt)} ${dayAndTime(one.scheduledAt)}, ${one.place}`, one.residentsPresent !== null && one.residentsPresent !== undefined && ` · ${one.residentsPresent} người dự`);

export class MeetingDetail extends Component {
	state = { one: null, error: null, dialog: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			const one = await get(at('meetings', this.props.code));
			this.setState({ one, error: null });
			this.props.onOpen(one);
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	changed = (words) => async () => {
		this.setState({ dialog: null });
		tell(words);
		await this.load();
		this.props.onChanged();
	};

	/** The time that follows from the rhythm is offered; another one may be typed. */
	postpone = async () => {
		try {
			const { scheduledAt } = await get(at('meetings', this.props.code, 'postponements', 'proposal'));
			this.setState({ dialog: { kind: 'postpone', proposed: scheduledAt }, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	told = async () => {
		try {
			await post(at('meetings', this.props.code, 'invitation'));
			await this.changed('Đã ghi đã báo người dân.')();
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	invite = async () => {
		try {
			print(invitation(await get(at('meetings', this.props.code, 'invitation'))));
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	dialog({ kind, proposed }) {
		const { code, officials } = this.props;
		const close = () => this.setState({ dialog: null });
		const send = (path, words) => (body) => post(at('meetings', code, path), body).then(this.changed(words));
		if (kind === 'postpone') {
			const postponed = send('postponements', 'Đã hoãn buổi họp.');
			return h(Modal, { title: 'Hoãn buổi họp', onClose: close }, h(Dialog, {
				title: '', label: 'Hoãn', onClose: close, note: 'Ngày thông báo kết quả tại tổ dời theo; hạn báo riêng cho người dân giữ nguyên.',
				initial: proposed ? { date: isoDay(day(proposed)), at: time(proposed) } : {},
				fields: [{ key: 'date', label: 'Sang ngày', type: 'date' }, { key: 'at', label: 'Giờ', type: 'time' }, { key: 'reason', label: 'Lý do', type: 'line' }],
				onSend: (values) => postponed({ scheduledAt: offsetDateTime(values.date, values.at), reason: values.reason })
			}));
		}
		if (kind === 'cancel') {
			const cancelled = send('cancellation', 'Đã hủy buổi họp.');
			return h(Modal, { title: 'Hủy buổi họp', onClose: close }, h(Dialog, {
				title: '', label: 'Hủy buổi họp', danger: true, onClose: close, fields: [{ key: 'reason', label: 'Lý do', type: 'line' }], onSend: ({ reason }) => cancelled({ reason })
			}));
		}
		const sent = send('substitute', 'Đã cử người đi thay.');
		return h(Modal, { title: 'Cử người dự thay', onClose: close }, h(Dialog, {
			title: '', label: 'Cử đi', onClose: close, onSend: ({ official }) => sent({ official }),
			fields: [{ key: 'official', label: 'Cán bộ đi thay', type: 'search', choices: officials.map((one) => ({ value: one.username, label: `${one.name} · ${one.position}` })) }]
		}));
	}

	actions(one) {
		const open = (kind) => () => this.setState({ dialog: { kind } });
		return h('div', { class: 'nd-row nd-wrap' },
			one.status === 'PLANNED' && one.arrangeable && [button('In giấy mời', this.invite), !one.invitedAt && button('Đã báo người dân', this.told)],
			one.status === 'PLANNED' && one.arrangeable && [
				button('Hoãn…', this.postpone), this.props.officials.length > 0 && button('Cử người thay…', open('substitute')), button('Hủy…', open('cancel'), { class: 'nd-danger-quiet' })],
			one.editable && h('a', { class: 'nd-link', href: '/outreach/#/meeting/' + encodeURIComponent(one.code) }, 'Mở trang ghi tại buổi họp'));
	}

	view(one) {
		const { participants = [], sessions = [] } = one;
		return [
			h('h2', null, one.groupName || place(one.wardName)),
			h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, one.statusLabel), h('span', { class: 'nd-tag' }, one.typeLabel), h('span', { class: 'nd-code' }, one.code)),
			facts([
				['Lúc', `${weekday(one.scheduledAt)} ${dayAndTime(one.scheduledAt)}`], ['Nơi họp', one.place], ['Phường', place(one.wardName)],
				['Dời từ', one.movedFrom && `${dayAndTime(one.movedFrom)}: ${one.movedBecause}`], ['Lý do hủy', one.cancelledBecause],
				['Cán bộ dự', one.liaisonName || 'chưa có người'], ['Đã đến dự', one.attendedByName && (one.attendedBy === one.liaison ? one.attendedByName : `${one.attendedByName} (đi thay)`)],
				['Chủ tịch', one.chairPresent && 'có mặt'], ['Người dân dự', one.residentsPresent], ['Đã mời', one.invitedAt && dayAndTime(one.invitedAt)]
			]),
			this.actions(one),
			sessions.length > 0 && section(`Các cụm (${sessions.length})`, h('ul', { class: 'nd-list' }, sessions.map(session))),
			participants.length > 0 && section('Thành phần', h('ul', { class: 'nd-list' }, participants.map(participant))),
			// who sees the plan only is told nothing of what residents said; here the record is read, the task is where it is written
			one.status === 'HELD' && one.whole && [
				section(`Ý kiến đã ghi (${one.opinions.length})`, opinions(one.opinions, 'Không có ý kiến nào.')),
				h(Record, { key: 'r' + one.code, meeting: one, reading: true })]
		];
	}

	render(props, { one, error, dialog }) {
		return h('div', { 'aria-busy': String(!one && !error) }, notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!one && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'), one && this.view(one), dialog && this.dialog(dialog));
	}
}
