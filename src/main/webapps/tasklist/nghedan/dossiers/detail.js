/** One dossier: where it goes and how far it is, its petitions, its letters, and what may be done with it now. */
import { h, Component, section, facts, button, notice, tell } from '../ui.js';
import { get, post, at } from '../api.js';
import { dayAndTime, day, weekday } from '../dates.js';
import { Dialog } from '../dialog.js';
import { item } from './item.js';
import { Paper } from './papers.js';
import { Replies } from './replies.js';

const reason = { key: 'reason', type: 'line', label: 'Lý do' };
const TO = [{ value: 'QUEUE', label: 'Chờ hồ sơ sau' }, { value: 'CLASSIFICATION', label: 'Phân loại lại' }];

/** Which letter is the next to be written in a state. */
const NEXT = { QUEUED: ['COVER', 'Xem công văn và danh sách'], CLOSED: ['COVER', 'Xem công văn và danh sách'], PREPARED: ['COVER', 'Xem công văn và danh sách'] };
const ON_STEP = { userTask_sendReminder: ['REMINDER', 'Xem dự thảo công văn nhắc'], userTask_sendChangeLetter: ['CHANGE', 'Xem dự thảo công văn báo thay đổi'], userTask_readReport: ['REPORT', 'Xem dự thảo báo cáo'] };

export class Detail extends Component {
	constructor(props) {
		super(props);
		this.state = { dossier: props.dossier || null, error: null, dialog: null, paper: null };
	}

	componentDidMount() {
		if (!this.state.dossier) this.load();
	}

	componentDidUpdate(before) {
		if (before.code !== this.props.code) this.setState({ dossier: null, paper: null, dialog: null }, this.load);
		else if (before.dossier !== this.props.dossier) this.setState({ dossier: this.props.dossier });
	}

	load = async () => {
		try {
			this.setState({ dossier: await get(at('dossiers', this.props.code)), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	done = async (said) => {
		this.setState({ dialog: null });
		tell(said);
		await this.load();
		if (this.props.onChanged) this.props.onChanged();
	};

	act = async (verb, body, said) => {
		await post(at('dossiers', this.props.code, verb), body);
		await this.done(said);
	};

	closeNow = () => this.setState({ dialog: { title: 'Khóa hồ sơ ngay', note: 'Từ lúc này hồ sơ không nhận thêm kiến nghị.', onSend: () => this.act('close', {}, 'Đã khóa hồ sơ.') } });

	cancel = () => this.setState({ dialog: {
		title: 'Hủy hồ sơ', danger: true, fields: [reason], onSend: (values) => this.act('cancel', values, 'Đã hủy hồ sơ.'),
		note: 'Số công văn đã cấp là số hủy, không dùng lại. Kiến nghị chưa có trả lời trở lại hàng chờ; trả lời đã có được giữ.'
	} });

	takeOut = (one) => this.setState({ dialog: {
		title: `Lấy ${one.code} ra`, fields: [{ key: 'to', type: 'choice', label: 'Đưa về đâu', choices: this.state.dossier.status === 'QUEUED' ? TO.slice(1) : TO }, reason],
		onSend: (values) => this.act('remove', { ...values, petition: one.code }, 'Đã lấy ra khỏi hồ sơ.')
	} });

	head(d) {
		return [
			h('header', { class: 'nd-head' }, h('div', { class: 'nd-code' }, d.code),
				h('div', { class: 'nd-tags' }, h('span', { class: 'nd-tag nd-status' }, d.statusLabel), d.urgent && h('span', { class: 'nd-tag nd-urgent' }, 'Khẩn'))),
			facts([
				['Gửi đến', d.agencyName], ['Đơn vị gửi', d.officeName], ['Số công văn', d.letterNumber], ['Tự khóa', d.closesAt && `${weekday(d.closesAt)} ${dayAndTime(d.closesAt)}`],
				['Người trình', d.preparedByName], ['Cần sửa', d.returnReason], ['Người ký', d.signedByName], ['Gửi lúc', dayAndTime(d.sentAt)],
				['Còn chờ', d.sentAt && d.open && `${d.open} trên ${d.petitions.length}`], [d.letterDue ? 'Đến hạn nhắc từ' : 'Nhắc lần tới', day(d.nextLetterAt)], ['Trả lời đủ', day(d.doneAt)],
				['Đã hủy', d.voidedAt && [dayAndTime(d.voidedAt), d.voidedByName, d.voidReason].filter(Boolean).join(' · ')]
			])
		];
	}

	verbs(d, step, wide) {
		const [kind, label] = ON_STEP[step] || NEXT[d.status] || [];
		return h('div', { class: 'nd-row' },
			kind && button(label, () => this.setState({ paper: { kind } }), { class: 'nd-primary' }),
			!wide && ON_STEP[step] && h('a', { class: 'nd-link', href: '#/dossiers?code=' + encodeURIComponent(d.code) }, 'Trang hồ sơ'),
			d.actions.includes('CLOSE') && button('Khóa ngay', this.closeNow));
	}

	letters(d) {
		return d.letters.length > 0 && section('Công văn', h('ul', { class: 'nd-list' }, d.letters.map((one) => h('li', { key: one.id },
			button(`${one.kindLabel}${one.step ? ' lần ' + one.step : ''} số ${one.number}`, () => this.setState({ paper: { kind: one.kind, id: one.id } }), { class: 'nd-small' }),
			one.cancelled && h('span', { class: 'nd-tag nd-urgent' }, 'Số hủy'), h('span', { class: 'nd-hint' }, ` ${dayAndTime(one.at)} · ${one.byName}`),
			one.note && h('p', null, 'Ý kiến: ', one.note), one.cancelledBecause && h('p', { class: 'nd-hint' }, 'Lý do hủy: ', one.cancelledBecause)))));
	}

	dialog = (dialog) => h(Dialog, { key: dialog.title, ...dialog, onClose: () => this.setState({ dialog: null }) });

	render({ code, step, wide }, { dossier: d, error, dialog, paper }) {
		if (paper) return h(Paper, { code, ...paper, onBack: () => this.setState({ paper: null }) });
		return h('article', { class: 'nd-dossier' },
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!d && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở hồ sơ…'),
			d && [
				this.head(d), this.verbs(d, step, wide),
				dialog && !dialog.danger && this.dialog(dialog),
				this.letters(d),
				d.actions.includes('REPLY') && wide && d.open > 0 && section('Ghi trả lời của cơ quan', h(Replies, { dossier: d, onDone: this.done })),
				d.actions.includes('REPLY') && !wide && h('p', null, h('a', { class: 'nd-link', href: '#/dossiers?code=' + encodeURIComponent(d.code) }, 'Ghi trả lời cho nhiều kiến nghị một lần')),
				section(`Kiến nghị trong hồ sơ (${d.petitions.length})`, h('ul', { class: 'nd-list' }, d.petitions.map((one) => item(one, d.actions.includes('TAKE_OUT') && this.takeOut)))),
				d.actions.includes('CANCEL') && h('div', { class: 'nd-row' }, button('Hủy hồ sơ', this.cancel, { class: 'nd-danger-quiet' })),
				dialog && dialog.danger && this.dialog(dialog)
			]);
	}
}
