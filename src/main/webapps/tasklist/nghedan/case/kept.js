/** Until when a case is kept once it has ended, and who holds it longer. */
import { h, Component, section, facts, button, notice, tell } from '../ui.js';
import { get, post, shut, at } from '../api.js';
import { day } from '../dates.js';
import { Dialog } from '../dialog.js';

const HOLD = {
	title: 'Giữ lại, không hủy', label: 'Giữ lại', initial: { reason: '', until: '' },
	note: 'Dùng khi còn thanh tra, tòa án, khiếu nại hoặc cơ quan khác cần hồ sơ. Hồ sơ không bị hủy cho đến khi thôi giữ.',
	fields: [{ key: 'reason', type: 'line', label: 'Lý do' }, { key: 'until', type: 'date', label: 'Giữ đến hết ngày', optional: true, hint: 'Để trống: đến khi có người thôi giữ.' }]
};
const RELEASE = { title: 'Thôi giữ', initial: { reason: '' }, fields: [{ key: 'reason', type: 'line', label: 'Lý do' }] };

export class Kept extends Component {
	state = { kept: null, asked: null, error: null };

	componentDidMount() {
		get(at('petitions', this.props.code, 'retention')).then((kept) => this.setState({ kept }))
			.catch((e) => !shut(e) && this.setState({ error: e.message }));
	}

	send = (path, said) => async (values) => {
		const kept = await post(at('petitions', this.props.code, ...path), values);
		this.setState({ kept, asked: null });
		tell(said);
	};

	hold = (one) => h('li', { key: one.id },
		h('b', null, one.inForce ? 'Đang giữ lại' : 'Đã thôi giữ'), `: ${one.reason} `,
		h('span', { class: 'nd-hint' }, [one.placedByName, day(one.placedAt), one.until && 'giữ đến hết ' + day(one.until),
			one.releasedAt && `thôi giữ ${day(one.releasedAt)}: ${one.releaseReason}`].filter(Boolean).join(' · ')),
		this.state.kept.mayHold && one.inForce && this.state.asked !== one.id
			&& [' ', button('Thôi giữ', () => this.setState({ asked: one.id }), { class: 'nd-small' })],
		this.state.asked === one.id && h(Dialog, {
			...RELEASE, onClose: this.close, onSend: this.send(['holds', one.id, 'release'], 'Đã thôi giữ hồ sơ.')
		}));

	close = () => this.setState({ asked: null });

	render(props, { kept, asked, error }) {
		if (error) return notice('bad', error);
		if (!kept || (!kept.className && !kept.anonymisedAt && !kept.holds.length && !kept.mayHold)) return null;
		return section('Lưu trữ',
			notice('info', kept.anonymisedAt && `Nội dung và thông tin người dân đã hủy ngày ${day(kept.anonymisedAt)}; số liệu được giữ lại.`),
			facts([['Loại hồ sơ', kept.className], ['Kết thúc', day(kept.endedOn)], ['Lưu đến', kept.className && (kept.dueOn ? day(kept.dueOn) : 'Vĩnh viễn')]]),
			kept.holds.length > 0 && h('ul', { class: 'nd-list' }, kept.holds.map(this.hold)),
			kept.mayHold && (asked === 'hold'
				? h(Dialog, {
					...HOLD, onClose: this.close,
					onSend: ({ reason, until }) => this.send(['holds'], 'Đã giữ lại hồ sơ.')({ reason, until: until || null })
				})
				: h('div', { class: 'nd-row' }, button('Giữ lại, không hủy', () => this.setState({ asked: 'hold' })))));
	}
}
