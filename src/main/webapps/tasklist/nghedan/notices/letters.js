/** The letters of some notices: looked over on the screen, then printed, each on a page of its own. */
import { h, Component, button, notice } from '../ui.js';
import { get, at } from '../api.js';
import { print } from '../print.js';
import { letter } from './letter.js';

export class Letters extends Component {
	state = { letters: null, error: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			const letters = await Promise.all(this.props.notices.map(async ({ id }) => ({ id, ...(await get(at('notices', String(id), 'print'))) })));
			this.setState({ letters, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	render({ notices, onBack, onTold }, { letters, error }) {
		return h('div', null,
			h('div', { class: 'nd-foot nd-told-bar' }, button('‹ Danh sách', onBack, { class: 'nd-quiet' }),
				letters && button(letters.length > 1 ? `In ${letters.length} thư` : 'In thư', () => print(letters.map(letter)), { class: 'nd-primary' }),
				letters && button('Đã gửi, ghi nhận đã báo', () => onTold(notices))),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!letters && !error && h('p', { class: 'nd-skeleton' }, 'Đang soạn thư…'),
			letters && letters.map(letter));
	}
}
