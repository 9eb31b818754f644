/** A part of a page that asks the server once, says while it waits, and may be asked again. */
import { h, Component, button, notice } from '../ui.js';
import { get } from '../api.js';

export class Loaded extends Component {
	state = { answer: null, error: null };

	componentDidMount() {
		this.load();
	}

	componentWillUnmount() {
		this.gone = true;
	}

	load = async () => {
		try {
			const answer = await get(this.props.path);
			if (!this.gone) this.setState({ answer, error: null });
		} catch (e) {
			if (!this.gone) this.setState({ error: e.message });
		}
	};

	render({ shown }, { answer, error }) {
		return h('div', { 'aria-live': 'polite' },
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!answer && !error && h('p', { class: 'nd-skeleton' }, 'Đang tải…'),
			answer && shown(answer, this.load));
	}
}

/** A list that comes page by page: what was there stays, `next` is asked for behind it. */
export class Paged extends Component {
	state = { first: null, items: [], next: null, error: null, busy: true };

	componentDidMount() {
		this.load(null);
	}

	componentWillUnmount() {
		this.gone = true;
	}

	load = async (cursor) => {
		const { path, list = 'items' } = this.props;
		this.setState({ busy: true });
		try {
			const answer = await get(cursor ? `${path}&cursor=${encodeURIComponent(cursor)}` : path);
			if (this.gone) return;
			this.setState((s) => ({ first: cursor ? s.first : answer, items: cursor ? [...s.items, ...answer[list]] : answer[list], next: answer.next, error: null, busy: false }));
		} catch (e) {
			if (!this.gone) this.setState({ error: e.message, busy: false });
		}
	};

	again = () => this.load(null);

	render({ shown }, { first, items, next, error, busy }) {
		return h('div', { 'aria-busy': String(busy) },
			notice('bad', error, ' ', button('Thử lại', this.again, { class: 'nd-small' })),
			!first && !error && h('p', { class: 'nd-skeleton' }, 'Đang tải…'),
			first && shown(first, items, this.again),
			first && next && button(busy ? 'Đang tải…' : 'Xem thêm', () => this.load(next), { class: 'nd-more-rows', disabled: busy }));
	}
}
