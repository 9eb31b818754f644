/** A field for words in which a colleague is named by @ and the beginning of his name, with or without accents. */
import { h, Component, grow } from '../ui.js';
import { fold } from '../combo.js';

const MOST = 8;
const TYPED = /(?:^|\s)@([\p{L}\p{M}\d ]{0,30})$/u;

const LETTER = /[\p{L}\p{M}\d]/u;

/** Where whose name is called. The longest counts, and only a whole one: who is called Văn Anh is not Văn An. */
function calls(text, people) {
	const names = people.map(({ name }) => name).sort((a, b) => b.length - a.length);
	const found = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const name = names.find((each) => text.startsWith(each, at + 1) && !LETTER.test(text.charAt(at + 1 + each.length)));
		if (name) found.push({ at, name });
	}
	return found;
}

/** Those of the colleagues whose names still stand in the text; of several of one name those who were picked from the list. */
export function named(text, colleagues, picked) {
	return [...new Set(calls(text, colleagues).map(({ name }) => name))].flatMap((name) => {
		const all = colleagues.filter((each) => each.name === name);
		const some = all.filter(({ username }) => picked.has(username));
		return some.length ? some : all;
	});
}

/** The text with each name that was called set apart. */
export function withNames(text, mentioned) {
	const parts = [];
	let from = 0;
	calls(text, mentioned).forEach(({ at, name }) => {
		const end = at + 1 + name.length;
		parts.push(text.slice(from, at), h('b', { class: 'nd-named' }, text.slice(at, end)));
		from = end;
	});
	return [...parts, text.slice(from)];
}

export class MentionField extends Component {
	state = { typed: null, at: 0 };

	found() {
		const words = fold(this.state.typed || '').split(/\s+/).filter(Boolean);
		return this.props.colleagues.filter(({ name, username }) => words.every((word) => fold(`${name} ${username}`).includes(word))).slice(0, MOST);
	}

	look = () => {
		const before = this.field.value.slice(0, this.field.selectionStart);
		const typed = TYPED.exec(before);
		this.setState({ typed: typed ? typed[1] : null, at: 0 });
	};

	type = (event) => {
		this.props.onValue(event.target.value);
		grow(event.target);
		this.look();
	};

	choose = (one) => {
		const { name } = one;
		this.props.onPick(one);
		const { value } = this.field;
		const end = this.field.selectionStart;
		const begin = value.slice(0, end).lastIndexOf('@');
		const text = `${value.slice(0, begin)}@${name} ${value.slice(end)}`;
		this.props.onValue(text);
		this.setState({ typed: null }, () => {
			const to = begin + name.length + 2;
			this.field.focus();
			this.field.setSelectionRange(to, to);
		});
	};

	key = (event) => {
		if (this.state.typed === null) return;
		const found = this.found();
		const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (event.key === 'Escape') this.setState({ typed: null });
		else if (move && found.length) this.setState({ at: Math.max(0, Math.min(found.length - 1, this.state.at + move)) });
		else if (['Enter', 'Tab'].includes(event.key) && found.length) this.choose(found[this.state.at] || found[0]);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};

	render({ value, id, label, hint }, { typed, at }) {
		const found = typed === null ? [] : this.found();
		return h('div', { class: 'nd-field nd-mention' },
			h('label', { class: 'nd-label', for: id }, label),
			h('textarea', {
				id, class: 'nd-input', rows: 2, value, maxLength: 4000, ref: (e) => { this.field = e; }, onInput: this.type, onKeyDown: this.key, onClick: this.look,
				role: 'combobox', 'aria-expanded': String(found.length > 0), 'aria-autocomplete': 'list', 'aria-controls': id + '-list', 'aria-describedby': id + '-hint',
				'aria-activedescendant': found.length ? `${id}-${at}` : undefined, onBlur: () => this.setState({ typed: null })
			}),
			h('ul', { class: 'nd-options', role: 'listbox', id: id + '-list', 'aria-label': 'Đồng nghiệp', hidden: !found.length }, found.map((one, i) => h('li', {
				role: 'option', id: `${id}-${i}`, key: one.username, 'aria-selected': String(i === at), class: i === at ? 'nd-option nd-option-at' : 'nd-option',
				onMouseDown: (event) => { event.preventDefault(); this.choose(one); }
			}, one.name, one.office && h('span', { class: 'nd-hint' }, ' · ' + one.office)))),
			h('span', { class: 'nd-hint', id: id + '-hint' }, hint));
	}
}
