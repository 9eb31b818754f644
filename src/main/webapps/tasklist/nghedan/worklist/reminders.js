/** What I was reminded of by whoever leads, until I put it aside. */
import { h, Component, button } from '../ui.js';
import { get, post, at } from '../api.js';
import { dayAndTime } from '../dates.js';
import { setUnseen } from '../alarms/count.js';

export class Reminders extends Component {
	state = { mine: [] };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			const { items, unseen } = await get('/api/reminders');
			this.setState({ mine: items });
			setUnseen('reminders', unseen);
		} catch (e) {
			console.warn('nghedan: ' + e.message);
		}
	};

	seen = (one) => async () => {
		await post(at('reminders', one.id, 'seen')).catch((e) => console.warn('nghedan: ' + e.message));
		await this.load();
	};

	render({ onOpen }, { mine }) {
		return mine.length > 0 && h('section', { class: 'nd-reminders', 'aria-label': 'Lời nhắc' },
			h('h2', null, `Đồng chí được nhắc ${mine.length} việc`),
			h('ul', { class: 'nd-list' }, mine.map((one) => h('li', { key: one.id, class: 'nd-reminder-line' },
				h('span', null, h('b', null, one.code), ' · ', one.byName, ', ', dayAndTime(one.at), one.note && h('span', { class: 'nd-quote' }, one.note)),
				h('span', { class: 'nd-row' }, button('Mở', () => onOpen(one.task), { class: 'nd-small', ariaLabel: 'Mở ' + one.code }),
					button('Đã xem', this.seen(one), { class: 'nd-quiet nd-small', ariaLabel: 'Đã xem lời nhắc ' + one.code }))))));
	}
}
