/** What leaders should know at once, beside the opinions; what is urgent reaches them within the hour. */
import { h, Component, button, check, choice, field, textArea, notice, time } from './shared.js';
import { office } from './office.js';
import { accusationIn } from './accusation.js';
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
			this.setState({ open: true, kind, text, urgent, message: refused.refused, asks: /maybe-accusation/.test(refused.code) });
			office().errands.drop(refused);
		} else {
			this.forceUpdate();
		}
	}

	send = (insist) => {
		const { meeting } = this.props;
		const { kind, text, urgent } = this.state;
		if (insist !== true && accusationIn(text)) {
			return this.setState({ asks: true, message: 'Có từ ngữ giống tố cáo hoặc tin báo tội phạm: không ghi ở đây, chưa giữ lại gì. Hãy bỏ phần đó, hướng dẫn người dân gặp người tiếp nhận.' });
		}
		const key = crypto.randomUUID();
		this.setState({ open: false, ...BLANK, message: null, asks: false });
		return office().errands.give({
			id: `report:${key}`, meeting: meeting.code, path: '/api/situation-reports', label: 'Báo cáo tình hình',
			body: { key, meetingCode: meeting.code, groupCode: meeting.group || null, kind, urgent, text: text.trim(), ...(insist === true ? { notAccusation: true } : {}) }
		});
	};

	form({ kind, text, urgent, message, asks }) {
		const set = (key) => (value) => this.setState({ [key]: value, message: null, asks: false });
		return h('div', { class: 'o-ask' },
			field('Về việc', choice(kind, set('kind'), KINDS)),
			field('Việc gì đang xảy ra?', textArea(text, set('text'), { rows: 3, maxLength: 4000 }), { hint: 'Không ghi tố cáo, tin báo tội phạm ở đây.' }),
			check(urgent, set('urgent'), 'Khẩn: lãnh đạo cần biết trong một giờ'),
			notice('bad', message), asks && button('Không phải tố cáo, vẫn gửi', () => this.send(true)),
			h('div', { class: 'o-do' }, button('Gửi báo cáo', () => this.send(), { class: 'nd-primary', disabled: !text.trim() }), button('Thôi', () => this.setState({ open: false }))));
	}

	render(props, state) {
		const waiting = this.mine().filter((errand) => !errand.refused).length;
		return h('section', { class: 'o-section' }, h('h2', null, 'Báo cáo lãnh đạo'),
			state.sent.map((one) => notice('good', `Đã gửi lúc ${time(one.at)}${one.code ? ', mã ' + one.code : ''}${one.urgent ? ', báo khẩn' : ''}.`)),
			waiting > 0 && notice('info', `${waiting} báo cáo đang chờ gửi.`),
			state.open ? this.form(state) : button('Báo cáo tình hình…', () => this.setState({ open: true, message: null })));
	}
}
