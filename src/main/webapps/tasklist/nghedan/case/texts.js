/** The long texts of a step, written here and not in the form, and the ones written earlier. */
import { h, Component, section, grow } from '../ui.js';
import { at } from '../api.js';
import { draft } from '../drafts.js';
import { dayAndTime } from '../dates.js';
import { Accusations, AccusationQuestion, loadAccusationWords } from '../accusations.js';

const MARKS = { clean: '', dirty: 'Chưa lưu…', saving: 'Đang lưu…' };

export class Editor extends Component {
	/** With a guard, words that may be an accusation are held here, outside the draft, until they have been asked about. */
	state = { held: null, asks: null };

	componentDidMount() {
		this.listener = () => this.forceUpdate();
		this.props.draft.listeners.add(this.listener);
		grow(this.field);
	}

	componentDidUpdate() {
		grow(this.field);
	}

	componentWillUnmount() {
		this.props.draft.listeners.delete(this.listener);
		this.props.draft.save();
	}

	type = (text) => {
		const { draft: one, guard } = this.props;
		const asks = guard && guard.in(text);
		this.setState({ held: asks ? text : null, asks: asks || null });
		if (!asks) one.write(text);
	};

	ordinary = () => {
		const { draft: one, guard } = this.props;
		const text = this.state.held === null ? one.text : this.state.held;
		guard.clear([text]);
		one.sure = true;
		this.setState({ held: null, asks: null });
		one.write(text);
		one.save();
	};

	away = () => {
		this.setState({ held: null, asks: null });
		this.props.draft.write(this.props.draft.saved);
	};

	question() {
		const { draft: one, guard } = this.props;
		const asks = this.state.asks || (one.code === 'petition.maybe-accusation' ? 'DENUNCIATION' : null);
		return guard && h(AccusationQuestion, { asks, onOrdinary: this.ordinary, onAway: this.away });
	}

	render({ guard, ...props }) {
		return guard ? h('div', null, this.area(props), this.question()) : this.area(props);
	}

	area({ draft: one, title, since, rows = 4, hint }) {
		const said = one.state === 'failed' ? `${one.message} Nội dung còn ở đây, chưa lưu.` : one.message || MARKS[one.state] || since;
		return h('label', { class: 'nd-editor nd-editor-' + one.state },
			h('span', { class: 'nd-label' }, title),
			h('textarea', {
				class: 'nd-input', rows, value: this.state.held === null ? one.text : this.state.held, maxLength: 10000, ref: (e) => { this.field = e; },
				onInput: (event) => this.type(event.target.value), onBlur: () => one.save()
			}),
			h('span', { class: 'nd-saved', role: one.state === 'failed' ? 'alert' : 'status' }, said || hint));
	}
}

/** An interim reply is told with its date, by an action of its own. */
const written = (text) => text.editable && text.kind !== 'INTERIM_REPLY';
const since = (text) => text.at && `Lưu lần cuối ${dayAndTime(text.at)}${text.authorName ? ' · ' + (text.authorName) : ''}`;

/** What a resident adds later is asked about like what he said first; what stands on the server has been. */
function guarded(one, text) {
	if (text.kind !== 'ADDITIONAL_INFORMATION') return null;
	if (!one.guard) {
		one.guard = new Accusations();
		loadAccusationWords().then(() => one.guard.known([text.text]));
	}
	return one.guard;
}

export function Texts({ texts, path }) {
	const editable = texts.filter(written);
	if (!editable.length) return null;
	return section('Nội dung của bước này', editable.map((text) => {
		const one = draft(at(...path(text.kind))).show(text.text);
		return h(Editor, { key: text.kind, title: text.label, since: since(text), draft: one, guard: guarded(one, text), hint: 'Tự lưu trong khi gõ.' });
	}));
}

/** Newest first and the newest open: whoever approves, issues or tells it has read it. */
export function earlierTexts(texts) {
	const known = texts.filter((text) => !written(text) && text.text).reverse().sort((a, b) => String(b.at).localeCompare(String(a.at)));
	return known.length > 0 && section('Đã ghi ở các bước trước', known.map((text, i) => h('details', { class: 'nd-more', key: text.kind, open: i === 0 },
		h('summary', null, text.label), h('p', { class: 'nd-text nd-earlier' }, text.text), h('p', { class: 'nd-hint' }, since(text)))));
}
