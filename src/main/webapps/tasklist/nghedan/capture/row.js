/** One opinion: its words first, everything else may stay open. Enter goes on, Ctrl+Enter sends. */
import { h, Component, button, notice, field, grow } from '../ui.js';
import { textInput, choice, check } from '../fields.js';
import { reference, choices } from '../reference.js';
import { SameMatter } from '../same-matter.js';
import { NEVER_STORED } from '../words.js';

const saved = (row, kinds) => h('div', { class: 'nd-opinion nd-opinion-saved' },
	h('div', { class: 'nd-opinion-code' }, h('span', { 'aria-hidden': 'true' }, '✓ '), row.code,
		h('span', { class: 'nd-tag' }, row.status), kinds.filter(({ value }) => value === row.kind).map(({ label }) => h('span', { class: 'nd-tag' }, label))),
	h('p', { class: 'nd-clip' }, row.content));

export class Row extends Component {
	state = { kinds: [] };

	componentDidMount() {
		// without the list an opinion is still noted, and classified later
		reference().then((lists) => this.setState({ kinds: choices(lists.kinds) })).catch(() => {});
		if (this.props.autofocus && this.base.querySelector) this.base.querySelector('textarea').focus();
	}

	focusNext(from) {
		const all = [...this.base.querySelectorAll('textarea, input, select')].filter((element) => !element.disabled);
		const next = all[all.indexOf(from) + 1];
		if (next) next.focus();
		else this.props.onNext(this.props.row);
	}

	key = (event) => {
		if (event.key !== 'Enter' || event.isComposing) return;
		const { row, onSave, onNext, compact } = this.props;
		const control = event.target;
		if (event.ctrlKey || event.metaKey) {
			event.preventDefault();
			onSave(row);
		} else if (!event.shiftKey && control.tagName !== 'BUTTON') {
			event.preventDefault();
			if (control.dataset.first && !compact) onNext(row);
			else this.focusNext(control);
		}
	};

	kind = (kind) => {
		const { desk, row } = this.props;
		if (row.state === 'refused') desk.set(row, { state: 'new', message: '' });
		desk.set(row, { kind });
		if (NEVER_STORED[kind]) desk.refuse(row);
	};

	question() {
		const { desk, row } = this.props;
		const { groupCode, wardCode } = desk.place();
		return { text: row.content, groupCode, wardCode, name: row.anonymous ? '' : row.name, phone: row.anonymous ? '' : row.phone };
	}

	person() {
		const { desk, row } = this.props;
		const set = (key) => (value) => desk.set(row, { [key]: value });
		return h('div', { class: 'nd-grid' },
			field('Loại', choice(row.kind, this.kind, this.state.kinds, { empty: 'Để phân loại sau' })),
			field('Người nêu', textInput(row.name, set('name'), { maxLength: 200 }), { optional: true }),
			field('Điện thoại', textInput(row.phone, set('phone'), { inputMode: 'tel', maxLength: 40 }), { optional: true }),
			h('div', { class: 'nd-checks' },
				check(row.anonymous, set('anonymous'), 'Không nêu tên'), check(row.answered, set('answered'), 'Đã trả lời tại chỗ')));
	}

	answer() {
		const { desk, row } = this.props;
		const set = (key) => (value) => desk.set(row, { [key]: value });
		return row.answered && h('div', { class: 'nd-grid' },
			field('Đã trả lời thế nào', h('textarea', { class: 'nd-input', rows: 2, value: row.answer, ref: grow, maxLength: 10000, onInput: (e) => set('answer')(e.target.value) }), { class: 'nd-span' }),
			field('Căn cứ', textInput(row.basis, set('basis'), { maxLength: 500 }), { class: 'nd-half' }),
			field('Người trả lời', textInput(row.by, set('by'), { maxLength: 200 })));
	}

	render({ row, desk, number, onSave, onRemove }) {
		if (row.state === 'saved') return saved(row, this.state.kinds);
		const refused = row.state === 'refused';
		return h('div', { class: 'nd-opinion nd-opinion-' + row.state, onKeyDown: this.key, 'data-row': row.key },
			number && h('div', { class: 'nd-opinion-number' }, number),
			h('div', { class: 'nd-opinion-body' },
				h('textarea', {
					class: 'nd-input nd-opinion-text', 'data-first': 'yes', rows: 2, maxLength: 10000, value: row.content, disabled: refused,
					'aria-label': 'Nội dung ý kiến' + (number ? ' ' + number : ''), placeholder: refused ? '' : 'Người dân nói gì?', ref: grow,
					onInput: (event) => desk.set(row, { content: event.target.value, message: '' })
				}),
				!refused && h(SameMatter, { question: this.question() }),
				this.person(), !refused && this.answer(),
				notice('bad', row.message)),
			h('div', { class: 'nd-opinion-do' },
				button(row.state === 'saving' ? 'Đang gửi…' : 'Lưu ý kiến', () => onSave(row), { class: 'nd-primary', disabled: row.state === 'saving' || refused, title: 'Ctrl+Enter' }),
				onRemove && button('Bỏ dòng này', () => onRemove(row), { class: 'nd-quiet' })));
	}
}
