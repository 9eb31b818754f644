/** How often groups and wards meet: begun, changed and ended here. A changed rhythm counts from a day on, and the former one stays on record. */
import { h, Component, button, field, notice, tell } from '../ui.js';
import { get, post, at } from '../api.js';
import { choice } from '../fields.js';
import { day } from '../dates.js';
import { whole } from '../moves.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { Loaded } from './loaded.js';
import { TYPES, FIELDS, bodyOf, filled } from './rhythm.js';
import { placeChoices, placeOf, programmeChoices } from './places.js';
import { place, query, table } from './words.js';

const HEADS = ['Tổ dân phố', 'Loại', 'Nhịp họp', 'Nơi họp', ''];
const FEW = 60;
/** The rhythm that counts, and since when; the former ones behind it. */
const rhythms = (list) => {
	const [last, ...former] = [...list].reverse();
	return h('span', null, last.words, last.from && h('span', { class: 'nd-hint' }, ` từ ${day(last.from)}`),
		former.map((one) => h('div', { class: 'nd-hint', key: one.from }, `trước đó: ${one.words}`)));
};

export class Series extends Component {
	state = { ward: this.props.ward || (this.props.wards[0] || {}).code || '', type: '', dialog: null, turn: 0, all: false, error: null };

	saved(words) {
		this.setState((s) => ({ dialog: null, turn: s.turn + 1 }));
		tell(words);
	}

	/** A rhythm of one group, or of the ward, which then goes round its groups. */
	start(programmes, close) {
		const ward = this.props.wards.filter(({ code }) => code === this.state.ward);
		return h(Modal, { title: 'Lập nhịp họp', onClose: close }, h(Dialog, {
			title: '', label: 'Lập', onClose: close, note: 'Các buổi sinh ra trong đêm. Họp tổ dân phố thì chọn tổ; đối thoại lần lượt qua các tổ và tiếp công dân thì chọn cả phường.', initial: { type: 'GROUP_MEETING' },
			fields: [
				{ key: 'where', label: 'Tổ dân phố hoặc phường', type: 'search', choices: placeChoices(ward) }, { key: 'type', label: 'Loại buổi', type: 'choice', choices: TYPES },
				...FIELDS, { key: 'to', label: 'Đến hết ngày', type: 'date', optional: true },
				...(programmes.length ? [{ key: 'programme', label: 'Tính cho chương trình', type: 'choice', choices: programmes, optional: true }] : [])
			],
			onSend: async (values) => {
				await post('/api/meeting-series', { ...bodyOf(values), ...placeOf(values.where), type: values.type, to: values.to || null, programme: values.programme || null });
				this.saved('Đã lập nhịp họp.');
			}
		}));
	}

	end(series, close) {
		return h(Modal, { title: `Kết thúc nhịp họp · ${series.groupName || place(series.wardName)}`, onClose: close }, h(Dialog, {
			title: '', label: 'Kết thúc', danger: true, onClose: close, note: 'Các buổi sau ngày này không còn; câu trả lời chờ thông báo chuyển sang buổi tới.',
			fields: [{ key: 'lastDay', label: 'Ngày cuối cùng', type: 'date' }],
			onSend: async ({ lastDay }) => {
				await post(at('meeting-series', series.code, 'end'), { lastDay });
				this.saved('Đã ghi ngày kết thúc nhịp họp.');
			}
		}));
	}

	dialog({ series, programmes, starts, ends }) {
		const close = () => this.setState({ dialog: null });
		if (starts) return this.start(starts, close);
		if (ends) return this.end(ends, close);
		if (programmes) {
			return h(Modal, { title: 'Họp tổ hai tháng một lần', onClose: close }, h(Dialog, {
				title: '', label: 'Bắt đầu', onClose: close, note: 'Cho mọi tổ của phường chưa có nhịp họp: tối thứ Sáu hoặc thứ Bảy, các tổ của một cán bộ không họp cùng tối.',
				fields: [{ key: 'programme', label: 'Chương trình', type: 'choice', choices: programmes.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` })) }, { key: 'from', label: 'Từ ngày', type: 'date' }],
				onSend: async ({ programme, from }) => {
					const { series: begun } = await post('/api/meeting-series/bulk', { programme, from, wards: [this.state.ward] });
					this.saved(`Đã bắt đầu ${whole(begun)} nhịp họp.`);
				}
			}));
		}
		const last = series.rhythms[series.rhythms.length - 1];
		return h(Modal, { title: `Đổi nhịp họp · ${series.groupName || place(series.wardName)}`, onClose: close }, h(Dialog, {
			title: '', label: 'Lưu', onClose: close, note: 'Các buổi sắp tới từ ngày này được xếp lại; nhịp cũ vẫn lưu.', fields: FIELDS, initial: filled(last),
			onSend: async (values) => {
				await post(at('meeting-series', series.code, 'changes'), bodyOf(values));
				this.saved('Đã đổi nhịp họp.');
			}
		}));
	}

	begin = async () => {
		try {
			const programmes = await get('/api/programmes');
			this.setState({ dialog: { programmes: programmes.filter(({ kind }) => kind === 'GROUP_MEETINGS') }, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	startOne = async () => {
		try {
			this.setState({ dialog: { starts: await programmeChoices() }, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	actions(one) {
		const name = one.groupName || place(one.wardName);
		if (!this.props.arranges) return null;
		if (one.to) return h('span', { class: 'nd-hint' }, `đến hết ${day(one.to)}`);
		return h('span', { class: 'nd-row' },
			button('Đổi nhịp…', () => this.setState({ dialog: { series: one } }), { class: 'nd-small', ariaLabel: `Đổi nhịp họp ${name}` }),
			button('Kết thúc…', () => this.setState({ dialog: { ends: one } }), { class: 'nd-small', ariaLabel: `Kết thúc nhịp họp ${name}` }));
	}

	line = (one) => ({
		key: one.code, cells: [one.groupName || h('i', null, 'cả phường, xoay vòng các tổ'), one.typeLabel, rhythms(one.rhythms), one.rhythms[one.rhythms.length - 1].place, this.actions(one)]
	});

	shown = (list) => (list.length ? [
		h('p', { class: 'nd-hint' }, `${whole(list.length)} nhịp họp; lịch tự sinh hằng đêm, tránh ngày nghỉ.`),
		table(HEADS, (this.state.all ? list : list.slice(0, FEW)).map(this.line), { label: 'Nhịp họp' }),
		list.length > FEW && !this.state.all && button(`Xem cả ${whole(list.length)}`, () => this.setState({ all: true }), { class: 'nd-more-rows' })
	] : notice('info', 'Phường này chưa có nhịp họp nào. ', this.props.arranges ? 'Bắt đầu cho mọi tổ bằng Bắt đầu nhịp họp tổ, hoặc từng nơi bằng Lập nhịp họp.' : 'Nội vụ, người quản lý hoặc chủ tịch của phường hay cấp trên lập nhịp họp.'));

	render({ wards, arranges }, { ward, type, dialog, turn, error }) {
		return h('div', null,
			h('div', { class: 'nd-outreach-bar' },
				field('Phường', choice(ward, (code) => this.setState({ ward: code, all: false }), wards.map(({ code, name }) => ({ value: code, label: place(name) })))),
				field('Loại buổi', choice(type, (value) => this.setState({ type: value }), TYPES, { empty: 'Mọi loại' })),
				arranges && [button('Lập nhịp họp…', this.startOne, { disabled: !ward }), button('Bắt đầu nhịp họp tổ…', this.begin)]),
			notice('bad', error),
			h(Loaded, { key: [ward, type, turn].join('|'), path: '/api/meeting-series' + query({ ward, type }), shown: this.shown }),
			dialog && this.dialog(dialog));
	}
}
