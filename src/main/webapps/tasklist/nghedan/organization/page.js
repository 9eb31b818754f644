/** The organisation as of a day: units in a tree, each with what it came from and what became of it. */
import { h, render, Component, button, notice, field, tell } from '../ui.js';
import { get } from '../api.js';
import { dateInput } from '../fields.js';
import { day } from '../dates.js';
import { Tree, treeView } from './tree.js';
import { Search } from './search.js';
import { UnitView } from './unit.js';
import { Reorganizations } from './reorganizations.js';
import { importDialog, counted } from './import.js';
import { reorganizeDialog } from './reorganize.js';
import { dayBefore, dayOf } from './words.js';

/** Of the re-organisations, those whose days are offered; the others stand in the list. */
const FEW = 3;

class OrganizationPage extends Component {
	state = { on: '', today: null, tree: null, open: new Set(), chosen: null, turns: [], turnsError: null, error: null, mayChange: false, dialog: null };

	componentDidMount() {
		this.look('');
		this.turns();
	}

	/** The day as the server knows it when none is given. */
	look = async (on, chosen) => {
		this.wanted = on;
		this.setState({ on: on || this.state.today || '' });
		try {
			const { on: day0, units, editable } = await get('/api/organization/units' + (on ? '?on=' + on : ''));
			if (this.wanted !== on) return;
			const tree = new Tree(units);
			this.setState((s) => {
				const code = chosen || s.chosen;
				return { on: day0, today: on ? s.today : day0, tree, mayChange: editable, error: null, open: new Set([...(s.open.size ? s.open : tree.firstOpen()), ...tree.above(code)]), chosen: chosen || (tree.units.has(s.chosen) ? s.chosen : null) };
			});
		} catch (e) {
			if (this.wanted === on) this.setState({ error: e.message });
		}
	};

	turns = async () => {
		try {
			this.setState({ turns: await get('/api/organization/reorganizations'), turnsError: null });
		} catch (e) {
			this.setState({ turnsError: e.message });
		}
	};

	toggle = (key) => this.setState((s) => {
		const open = new Set(s.open);
		if (!open.delete(key)) open.add(key);
		return { open };
	});

	/** Also a unit of another time: the page goes to a day on which it is there. */
	choose = (unit) => this.open(unit.code, dayOf(unit, this.state.on));

	open = (code, on) => {
		if (on && on !== this.state.on) return this.look(on, code);
		return this.setState((s) => ({ chosen: code, open: new Set([...s.open, ...s.tree.above(code)]) }));
	};

	changed = (words) => (answer) => {
		this.setState({ dialog: null });
		tell(words(answer));
		this.look(this.state.on === this.state.today ? '' : this.state.on);
		this.turns();
	};

	picks({ on, today, turns }) {
		const days = [...new Set([today, ...turns.slice(0, FEW).flatMap(({ effectiveOn }) => [dayBefore(effectiveOn), effectiveOn])])].filter(Boolean);
		return h('div', { class: 'nd-picks', role: 'group', 'aria-label': 'Chọn nhanh ngày' }, days.map((one) => button(one === today ? 'Hôm nay' : day(one),
			() => this.look(one === today ? '' : one), { class: one === on ? 'nd-pick nd-pick-at' : 'nd-pick', pressed: String(one === on) })));
	}

	bar(state) {
		return h('div', { class: 'nd-calendar-bar nd-org-bar' },
			field('Xem tại ngày', dateInput(state.on, (on) => { if (on) this.look(on); })), this.picks(state),
			state.mayChange && h('div', { class: 'nd-calendar-do' }, button('Sắp xếp lại…', () => this.setState({ dialog: 'reorganize' }), { class: 'nd-primary' }),
				button('Nhập CSV…', () => this.setState({ dialog: 'import' }))));
	}

	unit({ tree, chosen, on }) {
		const unit = tree.units.get(chosen);
		if (!unit) return null;
		return h(UnitView, { key: chosen + on, unit, on, parent: tree.units.get(unit.parent), children: tree.childrenOf(chosen), open: this.open, close: () => this.setState({ chosen: null }) });
	}

	body(state) {
		const { tree, open, chosen, turns, turnsError, on } = state;
		return h('div', { class: tree.units.has(chosen) ? 'nd-org nd-org-chosen' : 'nd-org' },
			h('div', { class: 'nd-org-units' },
				h(Search, { units: [...tree.units.values()], on, turns: turns.map(({ effectiveOn }) => effectiveOn), onChoose: this.choose }),
				tree.units.size ? h('div', { class: 'nd-card nd-org-tree' }, treeView(tree, { open, chosen, toggle: this.toggle, choose: this.choose })) : h('p', { class: 'nd-hint' }, 'Ngày này chưa có đơn vị nào.')),
			h('div', { class: 'nd-org-one' }, this.unit(state), h(Reorganizations, { list: turns, error: turnsError, today: state.today, onDay: (one) => this.look(one), onAgain: this.turns })));
	}

	render(props, state) {
		const { tree, error, dialog, on, today } = state;
		const close = () => this.setState({ dialog: null });
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Tổ chức'), this.bar(state),
			today && on !== today && notice('info', 'Đang xem tổ chức như vào ngày ', h('b', null, day(on)), '.'),
			notice('bad', error, ' ', button('Thử lại', () => this.look(state.on), { class: 'nd-small' })),
			!tree && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			tree && this.body(state),
			dialog === 'import' && importDialog({ onDone: this.changed((answer) => `Đã nhập ${counted(answer)}.`), onClose: close }),
			dialog === 'reorganize' && reorganizeDialog({ onDone: this.changed(() => 'Đã lưu lần sắp xếp.'), onClose: close })));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(OrganizationPage), node);
	return () => render(null, node);
}
