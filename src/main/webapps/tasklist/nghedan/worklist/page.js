/** My work: every step that waits for me or for whom I lead, the nearest deadline first. */
import { h, render, Component, button, notice, tell } from '../ui.js';
import { post, at } from '../api.js';
import { me, works, holds } from '../session.js';
import { reference } from '../reference.js';
import { asked, toQuery, show, isNarrowed, keepPage } from './address.js';
import { page, PAGE } from './lines.js';
import { top, empty } from './top.js';
import { every } from './every.js';
import { chips } from './chips.js';
import { list, sorting } from './table.js';
import { indexIn, focusOn, focusOnBar, stepFrom } from './walk.js';
import { filters, active } from './filters.js';
import { Saved } from './saved.js';
import { Bulk, bulkBar } from './bulk.js';
import { Progress } from './progress.js';
import { Reminders } from './reminders.js';
import { listen } from './keys.js';
import { Help } from './help.js';
import { leaveFor, cameBack } from './returning.js';

const STOCK = '#/?sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');
const none = { items: [], next: null, counts: null };
/** Who has steps, as the doors of the server know them: nobody else is to ask and be refused. */
const isStaff = (user) => works(user) || holds(user, 'home-affairs');
const hasSteps = (user) => isStaff(user) || holds(user, 'complaint-officer', 'denunciation-officer');

class WorklistPage extends Component {
	constructor() {
		super();
		this.room = window.matchMedia('(min-width: 901px)');
		this.place = cameBack();
		const q = this.place ? this.place.q : undefined;
		this.state = { shown: { ...asked(), q }, found: null, error: null, refused: null, chosen: new Set(), lists: {}, user: { roles: [] }, wide: this.room.matches, q: q || '' };
	}

	componentDidMount() {
		keepPage();
		this.stop = listen({ next: () => stepFrom(this.base, this.items(), 1), before: () => stepFrom(this.base, this.items(), -1), tick: this.tickHere, open: () => focusOn(this.items()[0]),
			search: () => this.base.querySelector('.nd-work-search input').focus(), bar: () => focusOnBar(this.base), help: () => this.setState({ help: true }) });
		this.fits = () => this.setState({ wide: this.room.matches });
		this.room.addEventListener('change', this.fits);
		this.moved = () => { if (location.hash.startsWith('#/worklist') && toQuery(asked()) !== toQuery(this.state.shown)) this.become(asked(), false); };
		window.addEventListener('hashchange', this.moved);
		this.seen = () => { if (!document.hidden && !this.state.chosen.size && this.items().length <= PAGE) this.again(); };
		document.addEventListener('visibilitychange', this.seen);
		this.begin(this.place);
	}

	begin = async (place) => {
		const user = await me().catch(() => this.state.user);
		if (user.username && !hasSteps(user)) {
			location.replace(STOCK);
			return;
		}
		this.setState({ user });
		reference().then((lists) => this.setState({ lists })).catch(() => {});
		await this.arrive(place);
	};

	componentWillUnmount() {
		this.gone = true;
		this.stop();
		this.room.removeEventListener('change', this.fits);
		window.removeEventListener('hashchange', this.moved);
		document.removeEventListener('visibilitychange', this.seen);
	}

	/** With as many lines as there were, and at the one that was opened, or where it was. */
	arrive = async (place) => {
		let came = await this.load(none);
		while (came && place && this.state.found.next && this.state.found.items.length < place.known) came = await this.load(this.state.found);
		if (!place || !this.state.found || !(came || this.state.error)) return;
		const { items } = this.state.found;
		const at = items.findIndex((item) => item.task === place.task);
		focusOn(items[at < 0 ? Math.min(place.index, items.length - 1) : at]);
	};

	/** Whether it came, and was still what is asked for. */
	load = async (before) => {
		const { shown } = this.state;
		const over = () => this.gone || shown !== this.state.shown || (before !== none && (before !== this.state.found || before.of !== shown));
		if (over()) return false;
		try {
			const { items, next, counts } = await page(shown, before.next);
			if (over()) return false;
			const found = { items: [...before.items, ...items], next, counts: counts || before.counts, of: shown };
			await this.draw({ found, error: null });
			return true;
		} catch (error) {
			if (!over()) await this.draw({ error: error.message, found: this.state.found || none });
			return false;
		}
	};

	draw = (change) => new Promise((drawn) => { this.setState(change, drawn); });

	again = () => this.load(none);

	become = (shown, write = true) => {
		if (write) show(shown);
		this.setState({ shown, q: shown.q || '', refused: null, found: write && this.state.found ? this.state.found : null, chosen: new Set() }, this.again);
	};

	/** What a field says again while somebody types in it changes nothing. */
	change = (part) => {
		const { shown } = this.state;
		if (Object.keys(part).some((key) => part[key] !== shown[key])) this.become({ ...shown, ...part });
	};

	toggle = (chip) => {
		const { chip: chosen } = this.state.shown;
		this.change({ chip: chosen.includes(chip) ? chosen.filter((each) => each !== chip) : [...chosen, chip] });
	};

	tickHere = () => {
		const item = this.items()[indexIn(this.base)];
		if (item) this.tick(item.task);
	};

	items = () => (this.state.found ? this.state.found.items : []);

	tick = (task) => this.setState(({ chosen }) => {
		const now = new Set(chosen);
		if (!now.delete(task)) now.add(task);
		return { chosen: now };
	});

	tickAll = (event) => this.setState({ chosen: new Set(event.target.checked ? this.state.found.items.map(({ task }) => task) : []) });

	open = (task) => leaveFor(task, Math.max(0, this.items().findIndex((item) => item.task === task)), this.items().length, this.state.shown.q);

	holds = (verb, done) => async (item) => {
		this.setState({ busy: item.task, refused: null });
		try {
			await post(at('tasks', item.task, verb));
			tell(done + ' ' + item.code + '.');
		} catch (error) {
			this.setState({ refused: `${item.code}: ${error.message}` });
		}
		await this.arrive({ task: item.task, index: Math.max(0, this.items().indexOf(item)), known: this.items().length });
		this.setState({ busy: null });
	};

	claim = this.holds('claim', 'Đã nhận việc');

	release = this.holds('release', 'Đã trả lại');

	acts = (item) => ({
		chosen: this.state.chosen.has(item.task), busy: this.state.busy === item.task, me: this.state.user.username, onTick: this.tick, onOpen: this.open, onClaim: this.claim, onRelease: this.release,
		levelName: (code) => ((this.state.lists.levels || []).find((each) => each.code === code) || {}).label
	});

	search = (event) => {
		event.preventDefault();
		this.change({ q: this.state.q.trim() || undefined });
	};

	head({ shown, q, lists, user, more, found }) {
		return [
			top({ q, onType: (text) => this.setState({ q: text }), onSearch: this.search, onHelp: () => this.setState({ help: true }) }),
			chips(shown.chip, found && found.counts, this.toggle, () => this.change({ chip: [] })),
			h('div', { class: 'nd-work-tools' },
				h('button', { type: 'button', class: 'nd-button', 'aria-expanded': String(Boolean(more)), 'aria-controls': 'nd-filters', onClick: () => this.setState({ more: !more }) }, more ? 'Thu gọn bộ lọc' : 'Lọc thêm'),
				isStaff(user) && h(Saved, { shown, roles: user.roles, onChoose: (kept) => this.become(kept) }),
				sorting(shown, (sort, order) => this.change({ sort, order })),
				active(shown, lists, this.change)),
			more && filters(shown, lists, this.change)
		];
	}

	render(props, state) {
		const { shown, found, error, chosen, wide, act, user, bulk } = state;
		const items = this.items();
		const picked = items.filter(({ task }) => chosen.has(task));
		return h('main', { class: 'nd nd-page nd-worklist' }, h('div', { class: 'nd-sheet' },
			this.head(state),
			h(Reminders, { onOpen: this.open }),
			isStaff(user) && h(Progress, { id: bulk, onDone: this.again }),
			notice('bad', state.refused),
			notice('bad', error, ' ', button('Thử lại', this.again, { class: 'nd-small' })),
			!found && h('p', { class: 'nd-skeleton', role: 'status' }, 'Đang mở…'),
			found && !items.length && !error && empty(isNarrowed(shown), () => this.become({ chip: [] })),
			items.length > 0 && list({ items, shown, wide, acts: this.acts, onSort: (sort, order) => this.change({ sort, order }),
				allChosen: items.every(({ task }) => chosen.has(task)), onAll: this.tickAll }),
			items.length > 0 && every(this),
			found && found.next && h('p', null, button('Xem thêm', () => this.load(found))),
			bulkBar(isStaff(user) ? picked.length : 0, user, (kind) => this.setState({ act: kind }), () => this.setState({ chosen: new Set() })),
			h('p', { class: 'nd-hint nd-work-end' }, h('a', { class: 'nd-link', href: STOCK }, 'Danh sách theo bộ lọc gốc')),
			act && h(Bulk, { kind: act, roles: user.roles, items: picked, onClose: () => this.setState({ act: null }),
				onBegun: ({ id }) => this.setState({ act: null, bulk: id, chosen: new Set() }) }),
			state.help && h(Help, { onClose: () => this.setState({ help: false }) })));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(WorklistPage), node);
	return () => render(null, node);
}
