/** A choice out of many, found by typing without accents. */
import { h, Component } from './ui.js';

const MOST = 50;

/** Without accents and in lower case: "Bình Hòa Đông" is found by "binh hoa dong". */
export const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

export class Combo extends Component {
	state = { typed: null, at: 0 };

	matches() {
		const words = fold(this.state.typed || '').split(/\s+/).filter(Boolean);
		return this.props.choices.filter((entry) => {
			const label = fold(entry.label + ' ' + entry.value);
			return words.every((word) => label.includes(word));
		}).slice(0, MOST);
	}

	choose(entry) {
		this.props.onValue(entry ? entry.value : '');
		this.setState({ typed: null, at: 0 });
	}

	key = (event) => {
		const found = this.matches();
		const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (move) {
			this.setState({ typed: this.state.typed === null ? '' : this.state.typed, at: Math.max(0, Math.min(found.length - 1, this.state.at + move)) });
		} else if (event.key === 'Enter' && this.state.typed !== null && found.length) {
			this.choose(found[this.state.at] || found[0]);
		} else if (event.key === 'Escape' && this.state.typed !== null) {
			this.setState({ typed: null });
			event.stopPropagation();
		} else {
			return;
		}
		event.preventDefault();
	};

	leave = () => {
		const { typed } = this.state;
		const found = typed ? this.matches() : [];
		if (typed === '') this.choose(null);
		else if (found.length === 1) this.choose(found[0]);
		else this.setState({ typed: null });
	};

	render({ value, choices, id, placeholder, label }, { typed, at }) {
		const chosen = choices.find((entry) => entry.value === value);
		const open = typed !== null;
		const found = open ? this.matches() : [];
		return h('span', { class: 'nd-combo' },
			h('input', {
				type: 'text', class: 'nd-input', role: 'combobox', id, 'aria-label': label, 'aria-expanded': open, 'aria-autocomplete': 'list',
				autocomplete: 'off', placeholder, value: open ? typed : chosen ? chosen.label : '',
				onFocus: (event) => event.target.select(), onInput: (event) => this.setState({ typed: event.target.value, at: 0 }),
				onKeyDown: this.key, onBlur: this.leave, onClick: () => this.setState({ typed: '', at: 0 })
			}),
			open && h('ul', { class: 'nd-options', role: 'listbox' },
				found.map((entry, i) => h('li', {
					role: 'option', 'aria-selected': i === at, class: i === at ? 'nd-option nd-option-at' : 'nd-option', key: entry.value,
					onMouseDown: (event) => { event.preventDefault(); this.choose(entry); }
				}, entry.label)),
				!found.length && h('li', { class: 'nd-option nd-hint' }, 'Không tìm thấy')));
	}
}

export const combo = (value, onValue, choices, options = {}) => h(Combo, { value, onValue, choices, ...options });
