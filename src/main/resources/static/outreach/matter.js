/** One matter of a speech while it is written: its words first, everything else may stay open. */
import { h, Component, button, notice, field, textInput, textArea, choice, check, grow, NEVER_STORED } from './shared.js';
import { office } from './office.js';

const choices = (list) => (list || []).map((entry) => ({ value: entry.code, label: entry.label || entry.name }));
const MAY_DECIDE = ['DIALOGUE', 'RECEPTION'];

export class Matter extends Component {
	set = (key) => (value) => office().speeches.write(this.props.speech, this.props.opinion, { [key]: value });

	/** What may not be written down here is let go of as soon as it is called by its name. */
	kind = (kind) => {
		const { speech, opinion } = this.props;
		office().speeches.write(speech, opinion, { kind });
		if (NEVER_STORED[kind]) {
			opinion.asks = kind;
			office().speeches.keep(speech);
		}
	};

	/** Mostly it is the official himself who has answered. */
	answered = (answered) => office().speeches.write(this.props.speech, this.props.opinion, {
		answered, by: this.props.opinion.by || (answered ? office().user.fullName : '')
	});

	answer(o, meeting) {
		return o.answered && h('div', { class: 'o-answer' },
			field('Đã trả lời thế nào', textArea(o.answer, this.set('answer'), { rows: 2, maxLength: 10000 })),
			h('div', { class: 'o-pair' },
				field('Căn cứ', textInput(o.basis, this.set('basis'), { maxLength: 500 })),
				field('Người trả lời', textInput(o.by, this.set('by'), { maxLength: 200 }))),
			MAY_DECIDE.includes(meeting.type) && check(o.ofChair, this.set('ofChair'), 'Chủ tịch quyết định tại chỗ'));
	}

	render({ opinion: o, number, meeting, lists, onDrop }) {
		return h('div', { class: 'o-matter' },
			h('div', { class: 'o-item-head' }, h('span', { class: 'o-number' }, number),
				o.urgent && h('span', { class: 'nd-tag o-tag-late' }, 'Khẩn'),
				onDrop && button('Bỏ', onDrop, { class: 'nd-small nd-quiet', ariaLabel: 'Bỏ ý kiến ' + number })),
			h('textarea', {
				class: 'nd-input o-line', rows: 2, maxLength: 10000, value: o.content, ref: grow, 'data-line': o.key, enterkeyhint: 'next',
				'aria-label': 'Nội dung ý kiến ' + number, placeholder: 'Người dân nói gì?',
				onInput: (event) => { this.set('content')(event.target.value); grow(event.target); }
			}),
			notice('bad', o.lacking || (o.state === 'refused' && o.problem)),
			h('div', { class: 'o-checks' }, check(o.urgent, this.set('urgent'), 'Khẩn'), check(o.answered, this.answered, 'Đã trả lời tại chỗ')),
			this.answer(o, meeting),
			lists && h('details', { class: 'o-more', open: Boolean(o.kind || o.field) }, h('summary', null, 'Loại, lĩnh vực'),
				h('div', { class: 'o-pair' },
					field('Loại', choice(o.kind, this.kind, choices(lists.kinds), { empty: 'Để phân loại sau' }), { optional: true }),
					field('Lĩnh vực', choice(o.field, this.set('field'), choices(lists.fields), { empty: 'Để phân loại sau' }), { optional: true }))));
	}
}
