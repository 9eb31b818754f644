/** A change that many cases hang on: filled in, looked at with the cases that it moves, and only then saved. */
import { h, Component, button, notice } from './ui.js';
import { Modal } from './modal.js';
import { Moves } from './moves.js';

export class Change extends Component {
	constructor(props) {
		super(props);
		this.state = { values: { ...props.initial }, preview: null, busy: null, message: null, wrong: {} };
	}

	componentDidMount() {
		if (this.props.ready) this.look();
		else this.focusFirst();
	}

	focusFirst() {
		const first = this.form.querySelector('input, textarea, select');
		if (first) first.focus();
	}

	/** What was looked at is no longer what would be saved. A function makes the new value of the one that stands. */
	set = (key) => (value) => this.setState((s) => ({
		values: { ...s.values, [key]: typeof value === 'function' ? value(s.values[key]) : value }, preview: null, message: null
	}));

	look = (event) => {
		if (event) event.preventDefault();
		const lacking = this.props.check && this.props.check(this.state.values);
		if (lacking) return this.setState({ message: lacking }, this.intoSight);
		return this.send(true);
	};

	/** What came of it stands above the buttons, also in a form longer than the screen. */
	intoSight = () => {
		if (this.answer) this.answer.scrollIntoView({ block: 'nearest' });
	};

	async send(dryRun) {
		const { values } = this.state;
		this.setState({ busy: dryRun ? 'look' : 'save', message: null, wrong: {} });
		try {
			const answer = await this.props.send(values, dryRun);
			if (!dryRun) return this.props.onSaved(answer || {});
			this.setState((s) => ({ busy: null, preview: s.values === values ? answer : null }), this.intoSight);
		} catch (e) {
			this.setState({ busy: null, message: e.message, wrong: Object.fromEntries(e.errors ? e.errors.map((one) => [one.field, one.message]) : []) }, this.intoSight);
		}
		return undefined;
	}

	render({ title, note, fields, ready, said, onClose, more }, { values, preview, busy, message, wrong }) {
		return h(Modal, { title, onClose }, h('form', { onSubmit: this.look, ref: (form) => { this.form = form; } },
			note && h('p', { class: 'nd-hint' }, note),
			fields && fields(values, this.set, wrong),
			h('div', { class: 'nd-answer', ref: (answer) => { this.answer = answer; } },
				notice('bad', message),
				h('div', { class: 'nd-preview', 'aria-live': 'polite' },
					busy === 'look' && h('p', { class: 'nd-hint' }, said ? 'Đang kiểm tra…' : 'Đang tìm các vụ việc đổi hạn…'),
					preview && (said ? h('section', { 'aria-label': 'Xem trước' }, notice('info', said(values))) : h(Moves, { answer: preview })))),
			h('div', { class: 'nd-modal-foot' },
				(!ready || message) && h('button', { type: 'submit', class: preview ? 'nd-button' : 'nd-button nd-primary', disabled: Boolean(busy) }, 'Xem trước'),
				button(busy === 'save' ? 'Đang lưu…' : 'Lưu', () => this.send(false), {
					class: preview ? 'nd-primary' : '', disabled: !preview || Boolean(busy), title: preview ? undefined : 'Xem trước rồi mới lưu được'
				}),
				button('Thôi', onClose)),
			more));
	}
}
