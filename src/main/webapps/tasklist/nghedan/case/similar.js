/** Petitions that may be about the same matter, and why: a hint against registering one matter twice. */
import { h, Component, section } from '../ui.js';
import { get, at } from '../api.js';
import { proposal } from '../same-matter.js';
import { me } from '../session.js';

/** Who only looks is refused this, and each refusal stands in the record of access. */
const ONLY_LOOK = ['duty-inspection', 'front-observer'];
const onlyLooks = (user) => (user.roles || []).every((holding) => ONLY_LOOK.includes(holding.role || holding));

export class Similar extends Component {
	state = { found: [] };

	async componentDidMount() {
		try {
			if (onlyLooks(await me())) return;
			this.setState({ found: await get(at('petitions', this.props.code, 'similar')) });
		} catch (e) {
			console.warn('nghedan: ' + e.message);
		}
	}

	render(props, { found }) {
		return found.length > 0 && section('Vụ việc tương tự', h('ul', { class: 'nd-list' }, found.map(proposal)));
	}
}
