/** Pages with a list, of which one line, named by `code` in the address, is opened beside it. */
import { h, Component, button, notice } from './ui.js';
import { get } from './api.js';
import { choice } from './fields.js';

const none = { items: [], next: null };
const codeInAddress = () => new URLSearchParams(location.hash.split('?')[1] || '').get('code');

/** A page says what it asks the server for in `path(shown, cursor)`, and which of its lines it begins with in `shown`. */
export class ListBeside extends Component {
	constructor(props, shown) {
		super(props);
		this.state = { shown, found: null, error: null, open: codeInAddress() };
	}

	componentDidMount() {
		this.moved = () => this.setState({ open: codeInAddress() });
		window.addEventListener('hashchange', this.moved);
		this.again();
	}

	componentWillUnmount() {
		window.removeEventListener('hashchange', this.moved);
	}

	again = () => this.list(none);

	list = async (before) => {
		const { shown } = this.state;
		try {
			const { items, next } = await get(this.path(shown, before.next));
			if (shown === this.state.shown) this.setState({ found: { items: [...before.items, ...items], next }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	};

	/** The list under the choice of what is shown. */
	lines({ shown, found, error }, { kinds, label, empty, drawn }) {
		return [
			choice(shown, (value) => this.setState({ shown: value, found: null }, this.again), kinds, { 'aria-label': label }),
			notice('bad', error, ' ', button('Thử lại', this.again, { class: 'nd-small' })),
			!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			found && !found.items.length && !error && empty,
			found && drawn(found.items),
			found && found.next && button('Xem thêm', () => this.list(found))
		];
	}
}
