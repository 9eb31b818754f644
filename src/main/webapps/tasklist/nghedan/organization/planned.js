/** A plan made of files: checked first, its faults shown by file, line and cell, and only then carried out. */
import { h, Component, button, notice } from '../ui.js';
import { post, dry } from '../api.js';
import { Modal } from '../modal.js';
import { CsvFiles, formOf } from './csv-files.js';
import { Problems } from './problems.js';

const none = { answer: null, message: null, rows: [], wrong: {} };

export class Planned extends Component {
	state = { values: { ...this.props.initial }, files: new Map(), busy: null, ...none };

	set = (key) => (value) => this.setState((s) => ({ values: { ...s.values, [key]: value }, ...none }));

	check = (event) => {
		event.preventDefault();
		const { lacking } = this.props;
		const missing = lacking(this.state.values, this.state.files);
		if (missing) return this.setState({ ...none, message: missing }, this.intoSight);
		return this.send(true);
	};

	intoSight = () => {
		if (this.answered) this.answered.scrollIntoView({ block: 'nearest' });
	};

	async send(dryRun) {
		const { values, files } = this.state;
		const { path, onDone } = this.props;
		this.setState({ busy: dryRun ? 'check' : 'do', message: null, rows: [], wrong: {} });
		try {
			const answer = await post(dry(path, dryRun), formOf(files, values));
			if (!dryRun) return onDone(answer || {});
			// what was changed meanwhile has not been checked
			this.setState((s) => ({ busy: null, answer: s.values === values && s.files === files ? answer : null }), this.intoSight);
		} catch (e) {
			const { errors = [], problem = {} } = e;
			this.setState({ ...none, busy: null, rows: problem.rows || [], message: problem.rows && problem.rows.length ? null : [e.message, ...errors.map(({ field, message }) => `${field}: ${message}`)].join(' '),
				wrong: Object.fromEntries(errors.map(({ field, message }) => [field, message])) }, this.intoSight);
		}
		return undefined;
	}

	render({ title, note, wanted, fields, shown, labels, onClose }, { values, files, busy, answer, message, rows, wrong }) {
		return h(Modal, { title, onClose }, h('form', { class: 'nd-planned', onSubmit: this.check },
			h('p', { class: 'nd-hint' }, note),
			fields && fields(values, this.set, wrong),
			h(CsvFiles, { wanted, files, onFiles: (chosen) => this.setState({ files: chosen, ...none }) }),
			h('div', { class: 'nd-answer', ref: (answered) => { this.answered = answered; }, 'aria-live': 'polite' },
				busy && h('p', { class: 'nd-hint', role: 'status' }, busy === 'check' ? 'Đang kiểm tra các tệp…' : labels.doing),
				notice('bad', message), h(Problems, { rows }), answer && shown(answer, values)),
			h('div', { class: 'nd-modal-foot' },
				h('button', { type: 'submit', class: answer ? 'nd-button' : 'nd-button nd-primary', disabled: Boolean(busy) }, labels.check),
				button(labels.do(values), () => this.send(false), { class: answer ? 'nd-primary' : '', disabled: !answer || Boolean(busy), title: answer ? undefined : 'Xem trước rồi mới làm được' }),
				button('Thôi', onClose))));
	}
}
