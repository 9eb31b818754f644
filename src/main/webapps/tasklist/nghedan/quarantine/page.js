/** The desk of the denunciation officer: stubs and nothing else, those whose paper he does not have yet first. */
import { h, render, Component, button, notice } from '../ui.js';
import { get, post, at } from '../api.js';
import { day, dayAndTime } from '../dates.js';
import { setPapersWaited } from './count.js';

const none = { items: [], next: null, waiting: 0 };

class StubsPage extends Component {
	state = { found: null, error: null, busy: null };

	componentDidMount() {
		this.list(none);
	}

	async list(before) {
		try {
			const { items, next, waiting } = await get('/api/denunciation-stubs' + (before.next ? '?after=' + encodeURIComponent(before.next) : ''));
			setPapersWaited(waiting);
			this.setState({ found: { items: [...before.items, ...items], next, waiting }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	}

	take = async (stub) => {
		this.setState({ busy: stub.number, error: null });
		try {
			const taken = await post(at('denunciation-stubs', stub.number, 'paper'));
			setPapersWaited(Math.max(0, this.state.found.waiting - 1));
			this.setState((s) => ({ busy: null, found: { ...s.found, waiting: s.found.waiting - 1, items: s.found.items.map((one) => (one.number === taken.number ? taken : one)) } }));
		} catch (e) {
			this.setState({ busy: null, error: e.message });
		}
	};

	row = (stub) => h('tr', { key: stub.number },
		h('td', null, stub.number),
		h('td', null, stub.petitionCode || '–', stub.incomingNumber ? ` (số đến ${stub.incomingNumber})` : ''),
		h('td', null, day(stub.day)),
		h('td', null, stub.receivedByName || stub.receivedBy, h('br'), h('span', { class: 'nd-hint' }, stub.unitName)),
		h('td', null, stub.handedOverAt ? `${stub.officerName || stub.officer}, ${dayAndTime(stub.handedOverAt)}`
			: button('Đã nhận bản giấy', () => this.take(stub), { class: 'nd-primary nd-small', disabled: this.state.busy === stub.number, ariaLabel: `Đã nhận bản giấy của phiếu ${stub.number}` })));

	render(props, { found, error }) {
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' },
			h('h1', null, 'Tiếp nhận tố cáo'),
			h('p', { class: 'nd-hint' }, 'Phần mềm không giữ nội dung, không giữ tên người tố cáo. Phiếu chỉ cho biết có một việc phải nhận tận tay; hồ sơ tố cáo lập trên giấy hoặc trên máy không nối mạng.'),
			notice('bad', error, ' ', button('Thử lại', () => this.list(none), { class: 'nd-small' })),
			!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			found && !found.items.length && !error && notice('good', 'Không có phiếu nào.'),
			found && found.items.length > 0 && [
				h('p', { role: 'status' }, found.waiting ? `Còn ${found.waiting} phiếu chưa nhận bản giấy.` : 'Đã nhận đủ bản giấy.'),
				h('table', { class: 'nd-table' },
					h('thead', null, h('tr', null, ['Phiếu số', 'Mã số trước đây', 'Ngày nghe', 'Người tiếp nhận ban đầu', 'Bản giấy'].map((title) => h('th', { scope: 'col', key: title }, title)))),
					h('tbody', null, found.items.map(this.row)))
			],
			found && found.next && button('Xem thêm', () => this.list(found))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(StubsPage), node);
	return () => render(null, node);
}
