/** The long texts of a step, written here and not in the form, and the ones written earlier. */
import { h, Component, section, grow } from '../ui.js';
import { at } from '../api.js';
import { draft } from '../drafts.js';
import { dayAndTime } from '../dates.js';

const MARKS = { clean: '', dirty: 'Chưa lưu…', saving: 'Đang lưu…' };

export class Editor extends Component {
	componentDidMount() {
		this.listener = () => this.forceUpdate();
		this.props.draft.listeners.add(this.listener);
		grow(this.area);
	}

	componentDidUpdate() {
		grow(this.area);
	}

	componentWillUnmount() {
		this.props.draft.listeners.delete(this.listener);
		this.props.draft.save();
	}

	render({ draft: one, title, since, rows = 4, hint }) {
		const said = one.state === 'failed' ? `${one.message} Nội dung còn ở đây, chưa lưu.` : one.message || MARKS[one.state] || since;
		return h('label', { class: 'nd-editor nd-editor-' + one.state },
			h('span', { class: 'nd-label' }, title),
			h('textarea', {
				class: 'nd-input', rows, value: one.text, maxLength: 10000, ref: (e) => { this.area = e; },
				onInput: (event) => one.write(event.target.value), onBlur: () => one.save()
			}),
			h('span', { class: 'nd-saved', role: one.state === 'failed' ? 'alert' : 'status' }, said || hint));
	}
}

/** An interim reply is told with its date, by an action of its own. */
const written = (text) => text.editable && text.kind !== 'INTERIM_REPLY';
const since = (text) => text.at && `Lưu lần cuối ${dayAndTime(text.at)}${text.authorName ? ' · ' + (text.authorName) : ''}`;

export function Texts({ texts, path }) {
	const editable = texts.filter(written);
	if (!editable.length) return null;
	return section('Nội dung của bước này', editable.map((text) => h(Editor, {
		key: text.kind, title: text.label, since: since(text), draft: draft(at(...path(text.kind))).show(text.text),
		hint: 'Tự lưu trong khi gõ.'
	})));
}

/** Newest first and the newest open: whoever approves, issues or tells it has read it. */
export function earlierTexts(texts) {
	const known = texts.filter((text) => !written(text) && text.text).reverse().sort((a, b) => String(b.at).localeCompare(String(a.at)));
	return known.length > 0 && section('Đã ghi ở các bước trước', known.map((text, i) => h('details', { class: 'nd-more', key: text.kind, open: i === 0 },
		h('summary', null, text.label), h('p', { class: 'nd-text nd-earlier' }, text.text), h('p', { class: 'nd-hint' }, since(text)))));
}
