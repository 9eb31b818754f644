/** Reads ahead what the next days need, so that a hall without reception finds it here although nobody has opened it before. */
import { h, Component, get, at } from './shared.js';
import { answered } from './courier.js';
import { keptList } from './kept.js';
import { office } from './office.js';
import { now } from './clock.js';

const DAYS = 7;
const PAUSE = 800;

const soon = (m) => new Date(m.scheduledAt) - now() < DAYS * 86_400_000;

const addresses = ({ meetings, groups }) => [
	...meetings.filter(soon).flatMap((m) => [at('meetings', m.code), at('meetings', m.code, 'record')]),
	...[...new Set([...meetings.filter(soon).map((m) => m.group), ...groups.map((g) => g.code)])].filter(Boolean).map((code) => at('groups', code, 'profile'))
];

export class Ready extends Component {
	state = { done: false };

	componentDidMount() {
		this.timer = setTimeout(() => this.read().catch(() => {}), PAUSE);
	}

	componentWillUnmount() {
		this.gone = true;
		clearTimeout(this.timer);
	}

	async read() {
		const { vault } = office();
		await keptList('/api/reference');
		for (const path of addresses(this.props.page)) {
			if (this.gone) return;
			try {
				await vault.put('view', path, { data: await answered(get(path)), at: Date.now() });
			} catch (e) {
				// what is not for me is left out; without a network the rest waits for the next time
				if (e.passing) return;
			}
		}
		if (!this.gone) this.setState({ done: vault.lasting });
	}

	render(props, { done }) {
		return done && h('p', { class: 'o-soft', role: 'status' }, '✓ Dùng được khi mất mạng: các cuộc họp trong 7 ngày tới và các tổ của đồng chí.');
	}
}
