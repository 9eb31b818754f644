/** Every case I may see, found by code, words or state: also those that wait for others or are closed, with what may be done. */
import { h, render, Component, button, notice } from '../ui.js';
import { get, post, at } from '../api.js';
import { PetitionView } from '../case/petition.js';
import { Finder } from './finder.js';
import { Numbers } from './numbers.js';
import { line } from './line.js';
import { steps } from './steps.js';
import { asked, narrowed, typed, toQuery, Narrow } from './narrow.js';
import { keepPage } from '../worklist/address.js';

const PAGE = 20;
const none = { items: [], next: null };

class CasesPage extends Component {
	state = { code: asked().get('code'), narrow: narrowed(asked()), petition: null, found: null, error: null, refused: null };

	componentDidMount() {
		keepPage();
		window.addEventListener('hashchange', this.moved);
		this.begin();
	}

	componentWillUnmount() {
		window.removeEventListener('hashchange', this.moved);
	}

	begin() {
		this.find({});
		if (this.state.code) this.open(this.state.code);
	}

	/** A link to another case or list leads to this page again. */
	moved = () => {
		if (!location.hash.startsWith('#/cases') || asked().toString() === this.shown) return;
		this.setState({ code: asked().get('code'), narrow: narrowed(asked()), petition: null, refused: null }, () => this.begin());
	};

	/** Reloaded, sent or gone back to, the address shows the same. */
	show() {
		this.shown = toQuery(this.wanted, this.state.code);
		history.replaceState(history.state, '', `${location.pathname}${location.search}#/cases${this.shown && '?' + this.shown}`);
	}

	/** Words alone are looked for everywhere, the likest first; with anything else they narrow the list. */
	find = (wanted) => {
		this.wanted = { ...this.state.narrow, ...wanted };
		this.show();
		return this.list(this.wanted, none);
	};

	widen = () => this.setState({ narrow: {} }, () => this.find({}));

	/** Words may name somebody: they stand in no address. */
	page = ({ q, ...within }, next) => (q ? post('/api/search', { q, within: { ...typed(within), limit: PAGE, ...(next && { cursor: next }) } })
		: get(next || '/api/petitions?' + new URLSearchParams({ ...within, limit: PAGE })));

	async list(wanted, before) {
		try {
			const { items, next } = await this.page(wanted, before.next);
			// a slow answer to what was asked before is of no use any more
			if (wanted === this.wanted) this.setState({ found: { items: [...before.items, ...items], next, of: wanted }, error: null });
		} catch (e) {
			if (wanted === this.wanted) this.setState({ error: e.message, found: this.state.found || none });
		}
	}

	open = async (code) => {
		this.setState({ code, refused: null, petition: this.state.petition && this.state.petition.code === code ? this.state.petition : null }, () => this.show());
		try {
			const petition = await get(at('petitions', code));
			if (this.state.code === code) this.setState({ petition });
		} catch (e) {
			if (this.state.code === code) this.setState({ refused: e.message });
		}
	};

	/** After a verb; what is here no more leaves the list as well. */
	changed = async () => {
		await this.open(this.state.code);
		if (this.state.refused) {
			this.setState({ petition: null });
			this.find({});
		}
	};

	close = () => this.setState({ code: null, petition: null, refused: null }, () => this.show());

	one({ code, petition, refused }) {
		return h('section', { class: 'nd-card nd-cases-one nd-case-file', 'aria-label': 'Hồ sơ' },
			button('‹ Danh sách', this.close, { class: 'nd-quiet nd-cases-back' }),
			notice('bad', refused, ' ', button('Thử lại', () => this.open(code), { class: 'nd-small' })),
			!petition && !refused && h('p', { class: 'nd-skeleton', role: 'status' }, 'Đang mở hồ sơ…'),
			petition && steps(petition, this.changed),
			petition && h(PetitionView, {
				key: code, file: { petition, texts: petition.texts, actions: petition.actions }, changed: this.changed
			}));
	}

	render(props, state) {
		const { code, found, error, narrow } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: code ? 'nd-sheet nd-cases nd-cases-chosen' : 'nd-sheet nd-cases' },
			h('div', { class: 'nd-cases-list' },
				h('h1', null, 'Tra cứu vụ việc'),
				h(Narrow, { narrow, found, widen: this.widen }),
				h(Finder, { onFind: this.find }),
				h(Numbers),
				notice('bad', error),
				!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
				found && !found.items.length && h('p', { class: 'nd-hint' }, 'Không có vụ việc nào như vậy trong phạm vi của đồng chí.'),
				found && h('ul', { class: 'nd-list' }, found.items.map((p) => line(p, p.code === code, this.open))),
				found && found.next && button('Xem thêm', () => this.list(found.of, found))),
			code && this.one(state)));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(CasesPage), node);
	return () => render(null, node);
}
