/** The record, written in steps: what was told and urged, the situation, read back, signed, and at last finished. */
import { h, Component, button, notice, field, grow, check, at, post, day, dayAndTime, NEVER_STORED } from './shared.js';
import { answered } from './courier.js';
import { Kept } from './kept.js';
import { office } from './office.js';
import { Report } from './report.js';
import { Scan } from './scan.js';
import { isUsed } from './speech.js';
import { isAhead } from './clock.js';
import { accusationIn } from './accusation.js';
import { Asked } from './asked.js';

const TEXTS = [
	['informationGiven', 'Đã thông tin cho bà con'], ['tasksUrged', 'Đã nhắc, vận động việc gì'], ['situation', 'Tình hình trong tổ']
];

/** Written here while somebody finished the record elsewhere: it is added to it, or dropped by a person. */
class Addition extends Component {
	state = { message: null, asks: null };

	add = async (sure) => {
		const { mine, again } = this.props;
		const { records } = office();
		const text = records.rest(mine);
		const asks = sure === true ? null : accusationIn(text, mine.spokenFor);
		if (asks) return this.setState({ asks });
		try {
			records.told.set(mine.meeting, await answered(post(at('meetings', mine.meeting, 'record', 'additions'),
				sure === true || (mine.spokenFor || []).length ? { text, notAccusation: true } : { text })));
			await records.drop(mine);
			again();
		} catch (e) {
			this.setState(/maybe-accusation/.test(e.code) ? { asks: 'DENUNCIATION' } : { message: e.message });
		}
		return undefined;
	};

	drop = async () => {
		await office().records.drop(this.props.mine);
		this.props.again();
	};

	render({ mine }, { message, asks }) {
		if (asks) return h(Asked, { asks, onOrdinary: () => { this.setState({ asks: null }); this.add(true); }, onAway: this.drop });
		return h('div', { class: 'o-ask' }, h('p', { class: 'o-quote' }, office().records.rest(mine) || '(không có chữ nào mới)'), notice('bad', message),
			h('div', { class: 'o-do' }, button('Ghi bổ sung', () => this.add(), { class: 'nd-primary', disabled: !office().records.rest(mine) }), button('Bỏ', this.drop)));
	}
}

class Texts extends Component {
	state = { guided: null };

	/** Asked before anything is kept, as of an opinion. */
	question(mine) {
		const { records } = office();
		return mine && mine.asks && h(Asked, {
			asks: mine.asks, onOrdinary: () => { records.insist(mine); this.forceUpdate(); },
			onAway: (kind) => { records.letGo(mine); this.setState({ guided: NEVER_STORED[kind] }); }
		});
	}

	said(mine) {
		if (!mine) return 'Đã lưu';
		if (mine.asks) return 'Chưa giữ lại';
		return mine.typing ? 'Đang ghi, có giữ trên máy' : 'Chờ lưu lên máy chủ';
	}

	text(key, label, record, meeting) {
		const { records } = office();
		const value = records.shown(meeting.code, record)[key] || '';
		return field(label, h('textarea', {
			class: 'nd-input', rows: 3, maxLength: 10000, value, ref: grow, disabled: record.state === 'FINISHED' || meeting.editable === false,
			onInput: (event) => { records.write(meeting.code, record, { [key]: event.target.value }); grow(event.target); this.setState({ guided: null }); },
			onBlur: () => records.flush()
		}), { key });
	}

	conflict(mine) {
		return mine && mine.conflict && h('div', { class: 'o-ask', role: 'alert' },
			h('p', null, h('b', null, 'Người khác cũng vừa sửa biên bản này.')),
			TEXTS.filter(([key]) => mine.conflict[key] !== mine.mine[key]).map(([key, label]) => h('div', null,
				h('p', { class: 'o-soft' }, label + ', bản trên máy chủ:'), h('p', { class: 'o-quote' }, mine.conflict[key] || '(trống)'))),
			h('div', { class: 'o-do' }, button('Giữ bản của tôi', () => office().records.decide(mine, true), { class: 'nd-primary' }),
				button('Lấy bản trên máy chủ', () => office().records.decide(mine, false))));
	}

	render({ record, meeting }, { guided }) {
		const { records } = office();
		const mine = records.of(meeting.code);
		return h('section', { class: 'o-section' }, h('h2', null, 'Nội dung'),
			this.conflict(mine), notice('bad', mine && mine.refused), mine && mine.finished && h(Addition, { mine, again: this.props.again }),
			TEXTS.map(([key, label]) => this.text(key, label, record, meeting)),
			this.question(mine), notice('info', guided),
			h('p', { class: 'o-soft', role: 'status' }, this.said(mine)));
	}
}

class Finish extends Component {
	state = { busy: false, message: null };

	/** Sends what is still here first: a finished record names everything that was said. */
	finish = async () => {
		const { meeting, again } = this.props;
		const { speeches, courier, records, errands } = office();
		this.setState({ busy: true, message: null });
		await records.flush();
		await speeches.sendNow();
		if (courier.waiting || speeches.unsent(meeting.code).length || records.of(meeting.code) || errands.of(meeting.code).length) {
			return this.setState({ busy: false, message: 'Còn nội dung chưa lên máy chủ; hãy gửi hết rồi kết thúc.' });
		}
		try {
			records.told.set(meeting.code, await answered(post(at('meetings', meeting.code, 'record', 'finish'))));
			this.setState({ busy: false });
		} catch (e) {
			this.setState({ busy: false, message: e.message });
		}
		return again();
	};

	render({ meeting, record }, { busy, message }) {
		const { records, speeches } = office();
		const none = !(meeting.opinions || []).length && !speeches.of(meeting.code).some((s) => s.opinions.some(isUsed));
		const { nil } = records.shown(meeting.code, record);
		const missing = (record.missing || []).filter((one) => !(nil && one.code === 'nil'));
		return h('section', { class: 'o-section' }, h('h2', null, 'Kết thúc'),
			missing.length > 0 && h('ul', { class: 'o-missing' }, missing.map((one) => h('li', null, one.text))),
			(none || nil) && check(nil, (value) => { records.write(meeting.code, record, { nil: value }); records.flush(); this.forceUpdate(); },
				'Cuộc họp không phát sinh ý kiến nào'),
			notice('bad', message),
			button(busy ? 'Đang kết thúc…' : 'Kết thúc biên bản', this.finish, { class: 'nd-primary o-wide', disabled: busy }));
	}
}

class ReadBack extends Component {
	state = { message: null, busy: false };

	read = async () => {
		const { meeting, again } = this.props;
		const { records } = office();
		this.setState({ busy: true, message: null });
		await records.flush();
		try {
			records.told.set(meeting.code, await answered(post(at('meetings', meeting.code, 'record', 'read-back'))));
			this.setState({ busy: false });
			again();
		} catch (e) {
			this.setState({ busy: false, message: e.message });
		}
	};

	render({ record }, { message, busy }) {
		return h('section', { class: 'o-section' }, h('h2', null, 'Đọc lại, ký'),
			record.readBackAt && h('p', { class: 'o-told', role: 'status' }, `✓ Đã đọc lại lúc ${dayAndTime(record.readBackAt)}`),
			notice('bad', message),
			record.changedSinceReadBack && notice('info', 'Có nội dung ghi thêm sau khi đọc lại.'),
			!record.readBackAt && record.state !== 'FINISHED'
				&& button(busy ? 'Đang ghi…' : 'Đã đọc lại cho bà con nghe', this.read, { disabled: busy }),
			h(Scan, this.props));
	}
}

export class Record extends Component {
	componentDidMount() {
		// what has just arrived may be what finishing was waiting for
		this.arrived = (errand) => { if (errand.meeting === this.props.meeting.code && this.look) this.look(); };
		office().errands.done.add(this.arrived);
	}

	componentWillUnmount() {
		office().errands.done.delete(this.arrived);
	}

	render({ meeting, again: meetingAgain }) {
		const onTold = (told) => office().records.tell(meeting.code, told);
		return h(Kept, { path: at('meetings', meeting.code, 'record'), onTold }, ({ data, message }, look) => {
			this.look = look;
			const record = office().records.newest(meeting.code, data);
			const again = () => { look(); meetingAgain(); };
			return h('div', { class: 'o-columns' },
				!record && message && notice('bad', message, ' ', button('Thử lại', look, { class: 'nd-small' })),
				record && h('div', { class: 'o-column' }, record.state === 'FINISHED' && notice('good', 'Biên bản đã xong.'), h(Texts, { record, meeting, again })),
				record && isAhead(meeting) && notice('info', `Ghi được từ ngày họp ${day(meeting.scheduledAt)}.`),
				record && !isAhead(meeting) && h('div', { class: 'o-column' }, h(ReadBack, { record, meeting, again }), h(Report, { meeting }),
					record.state !== 'FINISHED' && meeting.editable !== false && h(Finish, { record, meeting, again })));
		});
	}
}
