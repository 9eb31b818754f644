/** Petitions that say something alike nearby: a hint against registering one matter twice. */
import { h, Component, section } from '../ui.js';
import { get, at } from '../api.js';
import { day } from '../dates.js';

export class Similar extends Component {
	state = { found: [] };

	async componentDidMount() {
		try {
			this.setState({ found: await get(at('petitions', this.props.code, 'similar')) });
		} catch (e) {
			console.warn('nghedan: ' + e.message);
		}
	}

	render(props, { found }) {
		return found.length > 0 && section('Vụ việc tương tự', h('ul', { class: 'nd-list' }, found.map((other) => h('li', null,
			h('div', null, h('b', null, other.code), ' ', h('span', { class: 'nd-tag' }, other.statusLabel)),
			h('p', { class: 'nd-clip' }, other.excerpt),
			h('p', { class: 'nd-hint' }, [other.groupName, day(other.receiptDate)].filter(Boolean).join(' · '))))));
	}
}
