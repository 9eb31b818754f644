/** What the server has said, kept sealed, so that the page is there at once and without a network. */
import { get, Component } from './shared.js';
import { answered } from './courier.js';
import { office } from './office.js';

/** Shows what is kept first and what the server says as soon as it says it; gives the function that asks again. */
export class Kept extends Component {
	state = { data: null, at: null, stale: false, message: null };

	/** The address of what is shown; a subclass or a property says which. */
	get path() {
		return this.props.path;
	}

	componentDidMount() {
		this.look();
	}

	componentDidUpdate(before) {
		if (before.path !== this.props.path) {
			this.setState({ data: null, at: null, stale: false, message: null });
			this.look();
		}
	}

	componentWillUnmount() {
		this.gone = true;
	}

	show(path, state) {
		if (!this.gone && path === this.path) this.setState(state);
	}

	/** Asks the server; true when it has answered. */
	look = async () => {
		const { path } = this;
		const { vault } = office();
		const before = this.state.data ? null : await vault.get('view', path).catch(() => null);
		if (before && !this.state.data) this.show(path, { data: before.data, at: before.at, stale: true });
		try {
			const data = await answered(get(path));
			if (this.props.onTold) this.props.onTold(data);
			this.show(path, { data, at: Date.now(), stale: false, message: null });
			await vault.put('view', path, { data, at: Date.now() }).catch(() => {});
			return true;
		} catch (e) {
			if (!e.passing) await vault.remove('view', path).catch(() => {});
			this.show(path, { stale: true, message: e.message, ...(e.passing ? {} : { data: null }) });
			return false;
		}
	};

	render({ children }, state) {
		return children(state, this.look);
	}
}

const asked = new Map();

/** A list that hardly changes, asked once: the server's, or else what is kept; null when neither is there. */
export async function keptList(path) {
	const { vault } = office();
	if (asked.has(path)) return asked.get(path);
	try {
		const data = await answered(get(path));
		asked.set(path, data);
		await vault.put('view', path, { data, at: Date.now() }).catch(() => {});
		return data;
	} catch (e) {
		const before = await vault.get('view', path).catch(() => null);
		return before ? before.data : null;
	}
}
