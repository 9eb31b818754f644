/** The same act on the steps that are chosen: what is to be done, then what would become of each, then done in the background. */
import { h, Component, button, notice } from '../ui.js';
import { post } from '../api.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { Answer } from './answer.js';
import { preview } from './preview.js';

const LEADERS = ['chair', 'manager'];
const HANDLERS = ['handler', 'city-liaison'];
const AT_ONCE = 20;

export const ACTS = [
	{ kind: 'ASSIGN', label: 'Giao việc', roles: null },
	{ kind: 'REMIND', label: 'Nhắc người đang giữ', roles: LEADERS },
	{ kind: 'EXTEND', label: 'Xin gia hạn', roles: ['handler'] },
	{ kind: 'GRANT', label: 'Cho gia hạn', roles: ['chair'] },
	{ kind: 'ANSWER', label: 'Trả lời theo mẫu', roles: HANDLERS }
];

const ASKED = {
	ASSIGN: ({ colleagues, count }) => ({
		note: 'Người được giao nhận thông báo; nhật ký vụ việc ghi ai giao cho ai.',
		fields: [{ key: 'official', type: 'search', label: 'Giao cho', choices: colleagues.map((each) => ({
			value: each.username, label: `${each.name}, ${each.unitName}${each.able < count ? ` (được ${each.able}/${count} việc)` : ''}` })) }]
	}),
	REMIND: () => ({
		note: 'Mỗi việc chỉ nhắc một lần trong ngày.',
		fields: [{ key: 'reason', type: 'line', label: 'Lời nhắc kèm theo', optional: true }]
	}),
	EXTEND: () => ({
		note: 'Mỗi việc thành một đề nghị riêng, người có thẩm quyền quyết định từng đề nghị.',
		fields: [{ key: 'days', type: 'number', label: 'Thêm số ngày làm việc' }, { key: 'reason', type: 'line', label: 'Lý do' }]
	}),
	GRANT: () => ({ note: 'Chỉ những việc «Quyết định gia hạn» trong số đã chọn. Không cho gia hạn thì mở từng việc và ghi lý do.', fields: [] })
};

export class Bulk extends Component {
	state = { colleagues: null, order: null, lines: null, tried: 0, error: null, busy: false };

	async componentDidMount() {
		if (this.props.kind !== 'ASSIGN') return;
		try {
			this.setState({ colleagues: await post('/api/bulk/colleagues', { tasks: this.tasks() }) });
		} catch (error) {
			this.setState({ colleagues: [], error: error.message });
		}
	}

	componentWillUnmount() {
		this.gone = true;
	}

	tasks = () => this.props.items.map(({ task }) => task);

	/** A few at a time, so that it is seen how far it is. */
	trial = async (order) => {
		const tasks = this.tasks();
		const lines = [];
		try {
			for (let from = 0; from < tasks.length; from += AT_ONCE) {
				lines.push(...await post('/api/bulk/preview', { order, tasks: tasks.slice(from, from + AT_ONCE) }));
				if (this.gone) return;
				this.setState({ tried: lines.length });
			}
		} catch (error) {
			if (!this.gone) this.setState({ tried: 0 });
			throw error;
		}
		this.setState({ order, lines, tried: 0, error: null });
	};

	asked = (values) => this.trial({ kind: this.props.kind, ...values, days: values.days ? Number(values.days) : undefined, reason: values.reason || undefined });

	begin = async () => {
		const tasks = this.state.lines.filter((line) => line.possible).map((line) => line.task);
		this.setState({ busy: true });
		try {
			this.props.onBegun(await post('/api/bulk', { order: this.state.order, tasks }));
		} catch (error) {
			this.setState({ busy: false, error: error.message });
		}
	};

	form({ kind, items, onClose, roles }, { colleagues }) {
		if (kind === 'ANSWER') return h(Answer, { onSend: this.trial, onClose, roles });
		if (kind === 'ASSIGN' && !colleagues) return h('p', { class: 'nd-skeleton', role: 'status' }, 'Đang tìm người giao được…');
		const { note, fields } = ASKED[kind]({ colleagues, count: items.length });
		return h(Dialog, { label: 'Xem trước', note, fields, onSend: this.asked, onClose });
	}

	render(props, state) {
		const { kind, items, onClose } = props;
		const { lines, tried, error, busy } = state;
		const title = `${ACTS.find((act) => act.kind === kind).label}: ${items.length} việc`;
		return h(Modal, { title, onClose },
			notice('bad', error),
			tried > 0 && h('p', { role: 'status' }, `Đang xem thử ${tried} trên ${items.length} việc… `, h('progress', { max: items.length, value: tried, 'aria-label': 'Đang xem thử' })),
			h('div', { hidden: Boolean(lines) }, this.form(props, state)),
			lines && preview({ lines, items, busy, onBegin: this.begin, onBack: () => this.setState({ lines: null, error: null }) }));
	}
}

/** What may be done with what is chosen, by those whose roles have it. */
export const bulkBar = (count, user, onAct, onNone) => count > 0 && h('div', { class: 'nd-bulk-bar', role: 'region', 'aria-label': 'Làm hàng loạt' },
	h('b', { role: 'status' }, `Đã chọn ${count} việc`),
	ACTS.filter(({ roles }) => !roles || user.roles.some(({ role }) => roles.includes(role))).map(({ kind, label }) => button(label, () => onAct(kind))),
	button('Bỏ chọn', onNone, { class: 'nd-quiet' }));
