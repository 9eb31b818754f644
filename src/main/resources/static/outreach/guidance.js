/** What to do with somebody who accuses or reports a crime; what the duty officer has taken over is noted at once. */
import { h, Component, button, notice, field, textInput } from './shared.js';
import { office } from './office.js';
import { now } from './clock.js';

export class Guidance extends Component {
	state = { to: '', told: false };

	componentDidMount() {
		this.heard = (errand, answer) => { if (errand.id === this.props.errand) this.setState({ stub: answer }); };
		office().errands.done.add(this.heard);
	}

	componentWillUnmount() {
		office().errands.done.delete(this.heard);
	}

	handOver = () => {
		const { stub, to } = this.state;
		this.setState({ told: true });
		return office().errands.give({
			id: `handed-over:${stub.code}`, meeting: this.props.meeting.code, path: `/api/guided-away/${encodeURIComponent(stub.code)}/handed-over`,
			label: 'Ghi nhận bàn giao', body: { to: to.trim(), at: now().toISOString() }
		});
	};

	render({ text }, { stub, to, told }) {
		return h('div', { class: 'o-ask o-stop' },
			notice('bad', (stub && stub.guidance) || text),
			stub && h('p', { class: 'o-soft' }, `Số ghi nhận ${stub.code}; không giữ lại nội dung nào.`),
			stub && stub.kind === 'CRIME_REPORT' && !told && h('div', null,
				field('Đã bàn giao cho ai?', textInput(to, (value) => this.setState({ to: value }), { maxLength: 200, placeholder: 'Ví dụ: trực ban công an phường' })),
				button('Đã bàn giao ngay bây giờ', this.handOver, { disabled: !to.trim() })),
			told && h('p', { class: 'o-told', role: 'status' }, '✓ Đã ghi bàn giao'));
	}
}
