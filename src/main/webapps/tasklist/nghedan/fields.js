/** Input elements that answer with plain values; dates are typed as dd/MM/yyyy whatever the browser speaks. */
import { h, Component, grow } from './ui.js';
import { isoDay, isoTime, day } from './dates.js';

export const textInput = (value, onValue, options = {}) => h('input', {
	type: 'text', class: 'nd-input', autocomplete: 'off', ...options, value: value || '', onInput: (event) => onValue(event.target.value)
});

export const textArea = (value, onValue, options = {}) => h('textarea', {
	class: 'nd-input', rows: 3, ...options, value: value || '',
	ref: grow, onInput: (event) => { onValue(event.target.value); grow(event.target); }
});

export const choice = (value, onValue, list, options = {}) => h('select', {
	class: 'nd-input', ...options, value: value || '', onChange: (event) => onValue(event.target.value)
}, options.empty !== undefined && h('option', { value: '' }, options.empty), list.map((entry) => h('option', { value: entry.value }, entry.label)));

export const check = (value, onValue, label) => h('label', { class: 'nd-check' },
	h('input', { type: 'checkbox', checked: Boolean(value), onChange: (event) => onValue(event.target.checked) }), ' ', label);

/** A typed value that is only given on when it can be understood; `read` says null when it cannot. */
class Typed extends Component {
	constructor(props) {
		super(props);
		this.state = { text: props.show(props.value), wrong: false };
	}

	componentDidUpdate(before) {
		const { value, show, read } = this.props;
		if (value !== before.value && read(this.state.text) !== value) this.setState({ text: show(value), wrong: false });
	}

	type = (event) => {
		const text = event.target.value;
		const value = text.trim() ? this.props.read(text) : '';
		this.setState({ text, wrong: false });
		this.props.onValue(value === null ? '' : value);
	};

	leave = () => {
		const { read, show } = this.props;
		const value = this.state.text.trim() ? read(this.state.text) : '';
		this.setState(value === null ? { wrong: true } : { text: show(value), wrong: false });
	};

	render({ example, pattern, label, inputMode, id }, { text, wrong }) {
		return h('span', { class: 'nd-typed' },
			h('input', {
				id, type: 'text', class: 'nd-input', placeholder: pattern, 'aria-label': label, inputMode, autocomplete: 'off', value: text,
				'aria-invalid': wrong, onInput: this.type, onBlur: this.leave
			}), wrong && h('span', { class: 'nd-wrong', role: 'alert' }, `Viết như ${example}`));
	}
}

/** value and answer are 2026-11-25, shown as 25/11/2026. */
export const dateInput = (value, onValue, options = {}) => h(Typed, {
	value: value || '', onValue, read: isoDay, show: (iso) => day(iso), example: '25/11/2026', pattern: 'ngày/tháng/năm', inputMode: 'numeric', ...options
});

export const timeInput = (value, onValue, options = {}) => h(Typed, {
	value: value || '', onValue, read: isoTime, show: (iso) => iso, example: '19:30', pattern: 'giờ:phút', inputMode: 'numeric', ...options
});
