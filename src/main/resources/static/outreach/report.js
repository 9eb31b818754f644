/** What leaders should know at once, beside the opinions; what is urgent reaches them within the hour. */
import { h, Component, button, check, choice, field, textArea, notice, time, NEVER_STORED } from './shared.js';
import { office } from './office.js';
import { accusationIn } from './accusation.js';
import { Asked } from './asked.js';
import { now } from './clock.js';

const KINDS = [
	['SECURITY', 'An ninh, trật tự'], ['PUBLIC_MOOD', 'Tư tưởng, dư luận'], ['LIVELIHOOD', 'Đời sống, việc làm'], ['ENVIRONMENT', 'Môi trường, đô thị'],
	['DISASTER', 'Thiên tai, dịch bệnh, sự cố'], ['MOVEMENT', 'Phong trào'], ['OTHER', 'Việc khác']
].map(([value, label]) => ({ value, label }));
const BLANK = { kind: 'OTHER', text: '', urgent: false };

export class Report extends Component {
	state = { open: false, ...BLANK, message: null, sent: [] };

	componentDidMount() {
		const { errands } = office();
		this.look = () => this.takeBack();
		this.done = (errand, answer) => {
			if (errand.meeting !== this.props.meeting.code || !errand.id.startsWith('report:')) return;
			this.setState((s) => ({ sent: [...s.sent, { code: answer && answer.code, at: now(), urgent: errand.body.urgent }] }));
		};
		errands.listeners.add(this.look);
		errands.done.add(this.done);
		this.takeBack();
	}

	componentWillUnmount() {
		office().errands.listeners.delete(this.look);
		office().errands.done.delete(this.done);
	}

	mine() {
		return office().errands.of(this.props.meeting.code).filter((errand) => errand.id.startsWith('report:'));
	}

	/** What the server has refused comes back into the form, where it can be read and put right. */
	takeBack() {
		const refused = !this.state.open && this.mine().find((errand) => errand.refused);
		if (refused) {
			const { kind, text, urgent } = refused.body;
			this.setState({ open: true, kind, text, urgent, message: refused.refused, ...(/maybe-accusation/.test(refused.code) ? { message: null, asks: 'DENUNCIATION' } : {}) });
			office().errands.drop(refused);
		} else {
			this.forceUpdate();
		}
	}

	send = (insist) => {
		const { meeting } = this.props;
		const { kind, text, urgent } = this.state;
		const asks = insist === true ? null : accusationIn(text);
		if (asks) return this.setState({ asks, message: null });
		const key = crypto.randomUUID();
		this.setState({ open: false, ...BLANK, message: null, asks: null });
		return office().errands.give({
			id: `report:${key}`, meeting: meeting.code, path: '/api/situation-reports', label: 'Báo cáo tình hình',
			body: { key, meetingCode: meeting.code, groupCode: meeting.group || null, kind, urgent, text: text.trim(), ...(insist === true ? { notAccusation: true } : {}) }
		});
	};

	/** It is one: its words go, and the right door is shown. */
	away = (kind) => this.setState({ text: '', message: null, asks: null, guided: NEVER_STORED[kind] });

	form({ kind, text, urgent, message, asks, guided }) {
		const set = (key) => (value) => this.setState({ [key]: value, message: null, guided: null, asks: null });
		return h('div', { class: 'o-ask' },
			field('Về việc', choice(kind, set('kind'), KINDS)),
			field('Việc gì đang xảy ra?', textArea(text, set('text'), { rows: 3, maxLength: 4000 }), { hint: 'Không ghi tố cáo, tin báo tội phạm ở đây.' }),
			check(urgent, set('urgent'), 'Khẩn: lãnh đạo cần biết trong một giờ'),
			notice('bad', message), notice('info', guided), asks && h(Asked, { asks, onOrdinary: () => this.send(true), onAway: this.away }),
			h('div', { class: 'o-do' }, button('Gửi báo cáo', () => this.send(), { class: asks ? '' : 'nd-primary', disabled: !text.trim() || Boolean(asks) }), button('Thôi', () => this.setState({ open: false }))));
	}

	render(props, state) {
		const waiting = this.mine().filter((errand) => !errand.refused).length;
		return h('section', { class: 'o-section' }, h('h2', null, 'Báo cáo lãnh đạo'),
			state.sent.map((one) => notice('good', `Đã gửi lúc ${time(one.at)}${one.code ? ', mã ' + one.code : ''}${one.urgent ? ', báo khẩn' : ''}.`)),
			waiting > 0 && notice('info', `${waiting} báo cáo đang chờ gửi.`),
			state.open ? this.form(state) : button('Báo cáo tình hình…', () => this.setState({ open: true, message: null })));
	}
}
