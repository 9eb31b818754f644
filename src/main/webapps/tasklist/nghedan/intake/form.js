/** The intake form: where and when, what, who. */
import { h, Component, notice, field, button, chooser } from '../ui.js';
import { choice, textInput, textArea, dateInput, timeInput, check } from '../fields.js';
import { combo } from '../combo.js';
import { choices, groupChoices, myWards } from '../reference.js';
import { day, time, isoDay } from '../dates.js';
import { SameMatter } from '../same-matter.js';
import { ACCEPTED } from '../files.js';
import { NEVER_STORED } from '../words.js';
import { keep, forget, resume } from './unfinished.js';
import { isNeverStored, askGuidance, store, missing } from './petition.js';
import { GuideAway, question } from './guide-away.js';

/** What an official takes in one after the other usually comes by the same way, from the same ward. */
const kept = { channel: '', ward: '' };

export class IntakeForm extends Component {
	constructor(props) {
		super(props);
		const now = Date.now();
		this.state = {
			v: resume() || { ...kept, group: '', day: isoDay(day(now)), time: time(now), content: '', kind: '', urgent: false, name: '', phone: '', address: '', anonymous: false, hideName: false, files: [] },
			busy: false, message: null, refusal: null, asks: false
		};
	}

	componentDidMount() {
		this.base.querySelector('select').focus();
	}

	componentDidUpdate() {
		if (!this.state.stored) keep(this.state.v);
	}

	set = (key) => (value) => this.setState((s) => ({ v: { ...s.v, [key]: value } }));

	ward = (ward) => this.setState((s) => ({ v: { ...s.v, ward, group: ward && s.v.group.startsWith(ward + '-') ? s.v.group : '' } }));

	group = (group) => {
		const found = groupChoices(this.props.lists).find((entry) => entry.value === group);
		this.setState((s) => ({ v: { ...s.v, group, ward: found ? found.ward : s.v.ward } }));
	};

	kind = async (kind) => {
		this.set('kind')(kind);
		if (!isNeverStored(kind)) return this.setState({ refusal: null });
		this.setState((s) => ({ v: { ...s.v, kind, content: '', name: '', phone: '', address: '', files: [] }, refusal: NEVER_STORED[kind] }));
		const said = await askGuidance(kind, this.state.v);
		return this.setState((s) => (s.v.kind === kind ? { refusal: said } : null));
	};

	/** The question was answered: it accuses nobody. */
	ordinary = () => this.send(null, true);

	accuses = (kind) => {
		this.setState({ asks: false });
		return this.kind(kind);
	};

	send = async (event, notAccusation = false) => {
		if (event) event.preventDefault();
		const { v } = this.state;
		const lacking = missing(v);
		if (lacking.length) return this.setState({ message: `Cần điền: ${lacking.join(', ')}.` });
		this.setState({ busy: true, message: null, asks: false });
		try {
			const stored = await store(v, notAccusation);
			Object.assign(kept, { channel: v.channel, ward: v.ward });
			this.state.stored = true;
			forget();
			this.props.onStored(stored);
		} catch (e) {
			const asks = e.code === 'petition.maybe-accusation';
			this.setState({ busy: false, asks, message: asks ? null : e.message });
		}
		return undefined;
	};

	where({ v }, lists) {
		const wards = myWards(lists);
		const groups = groupChoices(lists, wards).filter((entry) => !v.ward || entry.ward === v.ward);
		return h('fieldset', { class: 'nd-card nd-grid' }, h('legend', null, 'Ở đâu, lúc nào'),
			field('Kênh', choice(v.channel, this.set('channel'), choices(lists.channels), { empty: 'Chọn…' })),
			field('Phường', choice(v.ward, this.ward, choices(wards), { empty: 'Chọn…' })),
			field('Tổ dân phố', combo(v.group, this.group, groups, { placeholder: 'Gõ để tìm', key: v.ward }), { optional: true }),
			field('Ngày nghe', dateInput(v.day, this.set('day'))),
			field('Giờ', timeInput(v.time, this.set('time'))));
	}

	what({ v, refusal }, lists) {
		return h('fieldset', { class: 'nd-card nd-grid' }, h('legend', null, 'Nội dung'),
			field('Loại', choice(v.kind, this.kind, choices(lists.kinds), { empty: 'Để phân loại sau' })),
			h('div', { class: 'nd-checks nd-half' }, check(v.urgent, this.set('urgent'), 'Khẩn: nguy hiểm đến người, tài sản')),
			refusal ? h(GuideAway, { text: refusal, kind: v.kind, day: v.day, time: v.time, key: v.kind }) : [
				field('Người dân nói gì', textArea(v.content, this.set('content'), { rows: 6, maxLength: 10000 }), { class: 'nd-span' }),
				h('div', { class: 'nd-span' }, h(SameMatter, { question: this.question(v) })),
				this.files(v)
			]);
	}

	question(v) {
		return { text: v.content, groupCode: v.group, wardCode: v.ward, name: v.anonymous ? '' : v.name, phone: v.anonymous ? '' : v.phone };
	}

	files(v) {
		return h('div', { class: 'nd-span nd-chosen' },
			chooser('Chọn tệp đính kèm', ACCEPTED, (chosen) => this.set('files')([...v.files, ...chosen])),
			h('span', { class: 'nd-hint' }, 'Ảnh, pdf, mp4, docx, xlsx; mỗi tệp đến 10 MB'),
			v.files.map((file) => h('p', { key: file.name }, file.name, ' ',
				button('Bỏ', () => this.set('files')(v.files.filter((other) => other !== file)), { class: 'nd-small' }))));
	}

	who({ v }) {
		return h('fieldset', { class: 'nd-card nd-grid' }, h('legend', null, 'Người kiến nghị'),
			field('Họ tên', textInput(v.name, this.set('name'), { maxLength: 200 }), { optional: true }),
			field('Điện thoại', textInput(v.phone, this.set('phone'), { inputMode: 'tel', maxLength: 40 }), { optional: true }),
			field('Địa chỉ', textInput(v.address, this.set('address'), { maxLength: 500 }), { optional: true, class: 'nd-span' }),
			h('div', { class: 'nd-checks nd-span' }, check(v.anonymous, this.set('anonymous'), 'Không nêu tên'),
				!v.anonymous && check(v.hideName || false, this.set('hideName'), 'Xin giấu tên trên văn bản, danh sách')));
	}

	render({ lists }, state) {
		const refused = Boolean(state.refusal);
		return h('form', { onSubmit: this.send, onKeyDown: (e) => { if (e.key === 'Enter' && e.ctrlKey) this.send(e); } },
			this.where(state, lists), this.what(state, lists), !refused && this.who(state),
			notice('bad', state.message),
			state.asks && question(this.ordinary, this.accuses),
			h('div', { class: 'nd-foot' }, refused ? button('Xóa và ghi việc khác', () => this.kind(''), { class: 'nd-primary' })
				: h('button', { type: 'submit', class: 'nd-button nd-primary', disabled: state.busy }, state.busy ? 'Đang lưu…' : 'Lưu và lấy mã')));
	}
}
