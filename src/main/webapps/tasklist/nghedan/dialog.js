/** A small form inside the page (the webapp's sandbox knows no window.confirm): fields, one button, refusals in words. */
import { h, Component, button, notice, field } from './ui.js';
import { textInput, textArea, choice, dateInput, timeInput } from './fields.js';
import { combo } from './combo.js';
import { AccusationQuestion } from './accusations.js';

const CONTROLS = {
	line: (f, value, set) => textInput(value, set, { maxLength: 500 }),
	text: (f, value, set) => textArea(value, set, { maxLength: f.longest || 10000, rows: 4 }),
	number: (f, value, set) => textInput(value, (typed) => set(typed.replace(/\D/g, '')), { inputMode: 'numeric' }),
	date: (f, value, set) => dateInput(value, set),
	time: (f, value, set) => timeInput(value, set),
	choice: (f, value, set) => choice(value, set, f.choices, { empty: 'Chọn…' }),
	search: (f, value, set) => combo(value, set, f.choices, { placeholder: 'Gõ để tìm' }),
	texts: (f, value, set) => h(Texts, { value: value || [''], set })
};

function Texts({ value, set }) {
	const change = (i) => (text) => set(value.map((other, j) => (i === j ? text : other)));
	return h('span', { class: 'nd-texts' }, value.map((text, i) => textArea(text, change(i), { placeholder: `Nội dung ${i + 1}`, maxLength: 10000 })),
		button('Thêm một nội dung', () => set([...value, '']), { class: 'nd-quiet' }));
}

const empty = (value) => (Array.isArray(value) ? value.filter((text) => text.trim()).length < 1 : !String(value || '').trim());

/** Without a title it is the form of a dialog that has one. */
export class Dialog extends Component {
	constructor(props) {
		super(props);
		this.state = { values: { ...props.initial }, message: null, wrong: {}, busy: false, asks: null };
	}

	componentDidMount() {
		const first = this.base.querySelector('input, textarea, select, button');
		if (first) first.focus();
		this.base.scrollIntoView({ block: 'nearest' });
	}

	send = async (event, notAccusation = false) => {
		if (event) event.preventDefault();
		const { fields = [], onSend } = this.props;
		const missing = fields.filter((f) => !f.optional && empty(this.state.values[f.key]));
		if (missing.length) return this.setState({ message: 'Cần điền: ' + missing.map((f) => f.label.toLowerCase()).join(', ') + '.' });
		this.setState({ busy: true, message: null, wrong: {}, asks: null });
		try {
			await onSend(notAccusation ? { ...this.state.values, notAccusation } : this.state.values);
		} catch (e) {
			const asks = e.code === 'petition.maybe-accusation' ? 'DENUNCIATION' : null;
			this.setState({ busy: false, asks, message: asks ? null : e.message, wrong: Object.fromEntries((e.errors || []).map((one) => [one.field, one.message])) });
		}
		return undefined;
	};

	/** It is one: the words go from here too. */
	away = () => this.setState((s) => ({ asks: null, values: { ...s.values, ...Object.fromEntries(this.props.fields.filter((f) => f.type.startsWith('text')).map((f) => [f.key, undefined])) } }));

	render({ title, note, fields = [], label, danger, onClose }, { values, message, wrong, busy, asks }) {
		const set = (key) => (value) => this.setState((s) => ({ values: { ...s.values, [key]: value } }));
		return h('form', { class: 'nd-dialog', role: title ? 'dialog' : undefined, 'aria-label': title || undefined, onSubmit: this.send, onKeyDown: (e) => { if (e.key === 'Escape') onClose(); } },
			title && h('h4', { class: 'nd-dialog-title' }, title),
			note && h('p', { class: 'nd-hint' }, note),
			fields.map((f) => field(f.label, CONTROLS[f.type](f, values[f.key], set(f.key)), { optional: f.optional, hint: f.hint, wrong: wrong[f.key], key: f.key })),
			message && notice('bad', message),
			h(AccusationQuestion, { asks, onOrdinary: () => this.send(null, true), onAway: this.away }),
			h('div', { class: 'nd-row' },
				h('button', { type: 'submit', class: 'nd-button ' + (danger ? 'nd-danger' : 'nd-primary'), disabled: busy }, busy ? 'Đang gửi…' : label || title),
				button('Thôi', onClose)));
	}
}
