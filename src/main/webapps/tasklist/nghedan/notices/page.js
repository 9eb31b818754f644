/** What petitioners still have to be told, group by group: call, or print a letter, and note that it is done. */
import { h, render, Component, button, notice, tell } from '../ui.js';
import { get } from '../api.js';
import { line } from './line.js';
import { Told } from './told.js';
import { Letters } from './letters.js';

const none = { items: [], next: null };

/** By ward, then by group: 2 before 10. */
const inOrder = (a, b) => (a.items[0].wardName || '').localeCompare(b.items[0].wardName || '', 'vi') || a.title.localeCompare(b.title, 'vi', { numeric: true });

/** Those of one group together. */
function byGroup(items) {
	const groups = new Map();
	items.forEach((one) => {
		const key = `${one.ward} ${one.group || ''}`;
		groups.set(key, { key, title: [one.groupName || 'Không rõ tổ', one.wardName].filter(Boolean).join(' · '), items: [...((groups.get(key) || {}).items || []), one] });
	});
	return [...groups.values()].sort(inOrder);
}

class NoticesPage extends Component {
	state = { found: null, error: null, chosen: new Set(), telling: null, letters: null };

	componentDidMount() {
		this.list(none);
	}

	async list(before) {
		try {
			const { items, next } = await get('/api/notices?' + new URLSearchParams({ open: true, ...(before.next && { cursor: before.next }) }));
			this.setState({ found: { items: [...before.items, ...items], next }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	}

	choose = (...some) => this.setState((s) => {
		const chosen = new Set(s.chosen);
		const all = some.every(({ id }) => chosen.has(id));
		some.forEach(({ id }) => (all ? chosen.delete(id) : chosen.add(id)));
		return { chosen };
	});

	picked = () => this.state.found.items.filter(({ id }) => this.state.chosen.has(id));

	told = (one) => this.setState((s) => {
		const chosen = new Set(s.chosen);
		chosen.delete(one.id);
		return { chosen, found: { ...s.found, items: s.found.items.filter(({ id }) => id !== one.id) } };
	});

	done = () => {
		this.setState({ telling: null, letters: null });
		tell('Đã ghi nhận.');
		// the last of a page is told: those behind it come up
		if (!this.state.found.items.length && this.state.found.next) this.list(none);
	};

	group({ key, title, items }, chosen) {
		const all = items.every(({ id }) => chosen.has(id));
		return h('section', { class: 'nd-card nd-group', key, 'aria-label': title },
			h('div', { class: 'nd-told-head' }, h('h2', null, `${title} (${items.length})`),
				items.length > 1 && button(all ? 'Bỏ chọn' : 'Chọn cả tổ', () => this.choose(...items), { class: 'nd-small', ariaLabel: `${all ? 'Bỏ chọn' : 'Chọn cả'} ${title}` })),
			h('ul', { class: 'nd-list' }, items.map((one) => line(one, {
				chosen: chosen.has(one.id), onChoose: this.choose, onTold: () => this.setState({ telling: [one] }), onPrint: () => this.setState({ letters: [one] })
			}))));
	}

	body({ found, chosen }) {
		if (!found.items.length) return notice('good', 'Không còn ai phải báo.');
		return [
			h('p', { class: 'nd-hint' }, 'Mỗi người được báo một lần cho mỗi việc. Gọi điện hoặc gửi thư rồi ghi nhận ở đây.'),
			byGroup(found.items).map((one) => this.group(one, chosen)),
			found.next && button('Xem thêm', () => this.list(found)),
			chosen.size > 0 && h('div', { class: 'nd-told-bar nd-told-foot', role: 'status' }, h('b', null, `Đã chọn ${chosen.size}`),
				button('In thư', () => this.setState({ letters: this.picked() })), button('Ghi nhận đã báo', () => this.setState({ telling: this.picked() }), { class: 'nd-primary' }),
				button('Bỏ chọn', () => this.setState({ chosen: new Set() }), { class: 'nd-quiet' }))
		];
	}

	render(props, state) {
		const { found, error, telling, letters } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' },
			h('h1', null, 'Báo người dân'),
			notice('bad', error, ' ', button('Thử lại', () => this.list(none), { class: 'nd-small' })),
			!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			letters ? h(Letters, { notices: letters, onBack: () => this.setState({ letters: null }), onTold: (some) => this.setState({ telling: some }) }) : found && !(error && !found.items.length) && this.body(state),
			telling && h(Told, { notices: telling, way: letters ? 'LETTER' : '', onTold: this.told, onDone: this.done, onClose: () => this.setState({ telling: null }) })));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(NoticesPage), node);
	return () => render(null, node);
}
