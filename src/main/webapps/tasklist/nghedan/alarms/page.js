/** What I was told about deadlines and what still stands, the oldest first. */
import { h, render, Component, button, notice } from '../ui.js';
import { get, post, at } from '../api.js';
import { check } from '../fields.js';
import { line } from './line.js';
import { setUnseen, countAgain } from './count.js';
import { Mentions } from './mentions.js';
import { Reminders } from '../worklist/reminders.js';

const none = { items: [], next: null };

class AlarmsPage extends Component {
	state = { unseenOnly: false, found: null, error: null, busy: null };

	componentDidMount() {
		this.list(none);
	}

	async list(before) {
		const { unseenOnly } = this.state;
		const asked = new URLSearchParams({ ...(unseenOnly && { unseen: true }), ...(before.next && { cursor: before.next }) });
		try {
			const { items, next, unseen } = await get('/api/alarms?' + asked);
			if (unseenOnly !== this.state.unseenOnly) return;
			setUnseen('alarms', unseen);
			this.setState({ found: { items: [...before.items, ...items], next }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	}

	seen = async (alarm) => {
		this.setState({ busy: alarm.id });
		try {
			await post(at('alarms', alarm.id, 'seen'));
			const seenAt = new Date().toISOString();
			this.setState((s) => ({ busy: null, error: null, found: { ...s.found, items: s.found.items.map((one) => (one.id === alarm.id ? { ...one, seenAt } : one)) } }));
			await countAgain('alarms');
		} catch (e) {
			this.setState({ busy: null, error: e.message });
		}
	};

	filter = (unseenOnly) => this.setState({ unseenOnly, found: null }, () => this.list(none));

	render(props, { unseenOnly, found, error, busy }) {
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-narrow' },
			h('h1', null, 'Cảnh báo'),
			h(Reminders, { onOpen: (task) => { location.hash = '#/?task=' + encodeURIComponent(task); } }),
			h(Mentions),
			h('p', { class: 'nd-hint' }, 'Những gì đã báo cho tôi mà vụ việc chưa xong, hạn cũ nhất trước. Việc xong thì cảnh báo tự hết.'),
			check(unseenOnly, this.filter, 'Chỉ cảnh báo chưa xem'),
			notice('bad', error, ' ', button('Thử lại', () => this.list(none), { class: 'nd-small' })),
			!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			found && !found.items.length && !error && notice('good', unseenOnly ? 'Không còn cảnh báo nào chưa xem.' : 'Không có cảnh báo nào.'),
			found && h('ul', { class: 'nd-alarms' }, found.items.map((alarm) => line(alarm, this.seen, busy === alarm.id))),
			found && found.next && button('Xem thêm', () => this.list(found))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(AlarmsPage), node);
	return () => render(null, node);
}
