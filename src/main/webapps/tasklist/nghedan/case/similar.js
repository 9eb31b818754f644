/** Petitions that may be about the same matter, and why: a hint against registering one matter twice. */
import { h, Component, section } from '../ui.js';
import { get, at } from '../api.js';
import { proposal } from '../same-matter.js';
import { me, works } from '../session.js';

export class Similar extends Component {
	state = { found: [] };

	async componentDidMount() {
		try {
			if (!works(await me())) return;
			this.setState({ found: await get(at('petitions', this.props.code, 'similar')) });
		} catch (e) {
			console.warn('nghedan: ' + e.message);
		}
	}

	render(props, { found }) {
		return found.length > 0 && section('Vụ việc tương tự', h('ul', { class: 'nd-list' }, found.map(proposal)));
	}
}
