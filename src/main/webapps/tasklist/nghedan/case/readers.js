/** Who opened this case, told to the inspection only. */
import { h, Component, section, button, notice } from '../ui.js';
import { get, at } from '../api.js';
import { dayAndTime } from '../dates.js';
import { me, holds } from '../session.js';

const often = (reader) => (reader.times > 1 ? `${reader.times} lần, từ ${dayAndTime(reader.first)} đến ${dayAndTime(reader.last)}` : dayAndTime(reader.last));

const line = (reader) => h('li', { class: 'nd-entry' },
	h('div', { class: 'nd-entry-what' }, reader.name, ' · ', reader.actionLabel),
	h('div', { class: 'nd-entry-who' }, often(reader)));

export class Readers extends Component {
	state = { mine: false, readers: null, error: null };

	async componentDidMount() {
		const user = await me().catch(() => null);
		this.setState({ mine: Boolean(user) && holds(user, 'duty-inspection') });
	}

	open = async () => {
		try {
			this.setState({ readers: await get(at('audit', 'petitions', this.props.code, 'readers')), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	render({ code }, { mine, readers, error }) {
		if (!mine) return null;
		return section('Ai đã xem hồ sơ',
			notice('bad', error),
			!readers && button('Xem ai đã mở', this.open, { class: 'nd-small' }),
			readers && !readers.length && h('p', { class: 'nd-hint' }, 'Chưa ai mở.'),
			readers && h('ol', { class: 'nd-journal' }, readers.map(line)),
			readers && h('a', { href: '#/audit?subject=' + encodeURIComponent(code) }, 'Cả nhật ký của hồ sơ'));
	}
}
