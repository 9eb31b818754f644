/** Notes in which a colleague has named me, until I have seen them. */
import { h, Component, section, button, notice } from '../ui.js';
import { get, post, at } from '../api.js';
import { dayAndTime } from '../dates.js';
import { setUnseen, countAgain } from './count.js';

export class Mentions extends Component {
	state = { items: [], error: null, busy: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			const { items, unseen } = await get('/api/mentions?unseen=true');
			this.setState({ items });
			setUnseen('mentions', unseen);
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	seen = (one) => async () => {
		this.setState({ busy: one.note });
		try {
			await post(at('mentions', one.note, 'seen'));
			const items = this.state.items.filter((other) => other.note !== one.note);
			this.setState({ busy: null, error: null, items });
			// only the first ones are sent at once
			await (items.length ? countAgain('mentions') : this.load());
		} catch (e) {
			this.setState({ busy: null, error: e.message });
		}
	};

	one = (one) => h('li', { key: one.note, class: 'nd-alarm' },
		h('span', { class: 'nd-clock-shape', 'aria-hidden': 'true' }, '@'),
		h('div', { class: 'nd-alarm-what' },
			one.statusLabel ? [h('a', { class: 'nd-link', href: '#/cases?code=' + encodeURIComponent(one.code) }, one.code), h('span', { class: 'nd-tag' }, one.statusLabel)]
				: h('b', { title: 'Vụ việc không còn thuộc phạm vi của đồng chí' }, one.code),
			h('div', { class: 'nd-hint' }, `${one.authorName} · ${dayAndTime(one.at)}`)),
		h('div', { class: 'nd-alarm-do' }, button('Đã xem', this.seen(one), { class: 'nd-small', disabled: this.state.busy === one.note, ariaLabel: `Đã xem ghi chú ở ${one.code}` })));

	render(props, { items, error }) {
		return [notice('bad', error), items.length > 0 && section(`Nhắc tới tôi (${items.length})`, h('ul', { class: 'nd-alarms' }, items.map(this.one)))];
	}
}
