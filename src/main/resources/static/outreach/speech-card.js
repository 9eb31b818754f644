/** One speech on the screen: being written, on its way, or stored with its codes. */
import { h, Component, button, notice, textInput, check, field, SameMatter, NEVER_STORED } from './shared.js';
import { office } from './office.js';
import { blankOpinion, canChange } from './speech.js';
import { Matter } from './matter.js';
import { GuideAway } from './guide-away.js';

const STATES = { typed: 'Đang ghi', waiting: '⏳ Chờ gửi', sending: '↻ Đang gửi', saved: '✓ Đã lưu', refused: '! Chưa lưu được' };

export const state = (o) => h('span', { class: 'o-state o-state-' + o.state }, STATES[o.state]);

export class SpeechCard extends Component {
	state = { more: false };

	get speeches() {
		return office().speeches;
	}

	/** Whatever follows the cursor becomes the speaker's next matter. */
	split = (opinion, cursor) => {
		const { speech, onFocus } = this.props;
		const next = { ...blankOpinion(), content: opinion.content.slice(cursor).trim(), kind: NEVER_STORED[opinion.kind] ? '' : opinion.kind, field: opinion.field };
		speech.opinions.splice(speech.opinions.indexOf(opinion) + 1, 0, next);
		this.speeches.write(speech, opinion, { content: opinion.content.slice(0, cursor).trim() });
		onFocus(next);
	};

	key = (event) => {
		if (event.key !== 'Enter' || event.isComposing || event.target.tagName === 'BUTTON') return;
		const { speech, onFinish } = this.props;
		const line = event.target.dataset.line && speech.opinions.find((o) => o.key === event.target.dataset.line);
		if (event.ctrlKey || event.metaKey) {
			event.preventDefault();
			onFinish(speech, true);
		} else if (event.altKey && line) {
			event.preventDefault();
			this.split(line, event.target.selectionStart);
		} else if (!event.shiftKey && event.target.tagName !== 'SUMMARY') {
			event.preventDefault();
			onFinish(speech, false);
		}
	};

	speaker(speech) {
		const set = (key) => (value) => this.speeches.write(speech, null, { [key]: value });
		return h('details', { class: 'o-more', open: Boolean(speech.name || speech.phone || speech.anonymous) }, h('summary', null, 'Người nêu'),
			h('div', { class: 'o-pair' },
				field('Họ tên', textInput(speech.name, set('name'), { maxLength: 200, disabled: speech.anonymous, enterkeyhint: 'next' }), { optional: true }),
				field('Điện thoại', textInput(speech.phone, set('phone'), { inputMode: 'tel', maxLength: 40, disabled: speech.anonymous, enterkeyhint: 'next' }), { optional: true })),
			check(speech.anonymous, set('anonymous'), 'Không nêu tên'),
			!speech.anonymous && check(speech.hideName || false, set('hideName'), 'Xin giấu tên trên văn bản, danh sách'));
	}

	writing({ speech, meeting, lists, first, onFinish }) {
		const asked = speech.opinions.find((o) => o.asks);
		const last = speech.opinions[speech.opinions.length - 1];
		const { group, ward } = meeting;
		// a key of its own: what is written in and what is read are different elements, not one that changes
		return h('li', { key: 'writing', class: 'o-card o-writing', 'data-speech': speech.key, onKeyDown: this.key },
			speech.opinions.map((o, i) => (!['typed', 'refused'].includes(o.state) ? this.done(o, first + i) : h(Matter, {
				key: o.key, speech, opinion: o, number: first + i, meeting, lists,
				onDrop: speech.opinions.length > 1 ? () => this.speeches.drop(speech, o) : null
			}))),
			asked && h(GuideAway, { key: asked.key, speech, opinion: asked, meeting, onDone: () => this.props.onFocus() }),
			!asked && last.content && h(SameMatter, { question: { text: last.content, groupCode: group, wardCode: group ? null : ward } }),
			this.speaker(speech),
			h('div', { class: 'o-do' },
				button('Ý kiến tiếp', () => onFinish(speech, false), { class: 'nd-primary', disabled: !last.content.trim() }),
				button('Cùng người, việc khác', () => this.split(last, last.content.length), { disabled: !last.content.trim(), title: 'Alt+Enter' })));
	}

	/** After a reload the words of what is stored are the server's. */
	excerpt(code) {
		return ((this.props.meeting.opinions || []).find((p) => p.code === code) || {}).excerpt;
	}

	done(o, number) {
		return h('div', { class: 'o-noted' },
			h('div', { class: 'o-item-head' }, h('span', { class: 'o-number' }, number), o.code && h('b', { class: 'o-code' }, o.code), state(o),
				o.urgent && h('span', { class: 'nd-tag o-tag-late' }, 'Khẩn'), o.answered && h('span', { class: 'nd-tag' }, 'đã trả lời')),
			h('p', { class: 'o-clip' }, o.content || this.excerpt(o.code)), notice('bad', o.state === 'refused' && !o.asks && o.problem));
	}

	render(props) {
		const { speech, first, meeting, onFocus } = props;
		if (speech.open) return this.writing(props);
		const asked = speech.opinions.find((o) => o.asks && o.state === 'refused');
		const still = speech.opinions.some(canChange);
		const person = speech.anonymous ? 'không nêu tên' : speech.name;
		return h('li', { key: 'done', class: 'o-card', 'data-speech': speech.key },
			person && h('p', { class: 'o-soft' }, 'Người nêu: ' + person),
			speech.opinions.map((o, i) => this.done(o, first + i)),
			asked && h(GuideAway, { key: asked.key, speech, opinion: asked, meeting, onDone: onFocus }),
			still && !asked && h('div', { class: 'o-do' },
				button('Sửa', () => { this.speeches.reopen(speech); onFocus(); }, { class: 'nd-small', ariaLabel: 'Sửa ý kiến ' + first })));
	}
}
