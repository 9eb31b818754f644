/** Noting what is said: one line for each opinion, by keyboard or by thumb, whether there is a network or not. */
import { h, Component, button, notice, at, get } from './shared.js';
import { office } from './office.js';
import { keptList } from './kept.js';
import { isUsed } from './speech.js';
import { SpeechCard } from './speech-card.js';
import { Guidance } from './guidance.js';

const noted = (p) => h('li', { class: 'o-item o-saved', key: p.code },
	h('span', { class: 'o-item-head' }, h('b', null, p.code), h('span', { class: 'o-state o-state-saved' }, '✓ Đã lưu'), h('span', { class: 'nd-tag' }, p.statusLabel)),
	h('span', { class: 'o-clip' }, p.excerpt));

export class Opinions extends Component {
	state = { lists: null };

	componentDidMount() {
		// without the lists an opinion is noted all the same, and classified later
		keptList('/api/reference').then((lists) => this.setState({ lists }));
		this.focus(this.speeches.open(this.props.meeting));
	}

	get speeches() {
		return office().speeches;
	}

	/** Into a line of this speech, the last one when none is named, as soon as it is drawn, so that no key is lost. */
	focus(speech, opinion) {
		this.forceUpdate(() => {
			const lines = [...this.base.querySelectorAll(`[data-speech="${speech.key}"] textarea[data-line${opinion ? `="${opinion.key}"` : ''}]`)];
			if (lines.length) lines[lines.length - 1].focus();
		});
	}

	/** To the question, or to the first thing that an answer lacks. */
	lookAtHeld(speech) {
		const card = this.base.querySelector(`[data-speech="${speech.key}"]`);
		const wanted = card.querySelector('.o-stop button') || [...card.querySelectorAll('.o-answer textarea, .o-answer input[type=text]')].find((one) => !one.value.trim());
		if (wanted) wanted.focus();
	}

	/** The line is done and the next one is there; a line that may be an accusation is asked about first. */
	finish = (speech, atOnce) => {
		if (!speech.opinions.some((o) => o.state === 'typed' && o.content.trim())) return atOnce ? this.speeches.sendNow() : null;
		this.speeches.guidance = null;
		if (this.speeches.finish(speech, atOnce)) return this.forceUpdate(() => this.lookAtHeld(speech));
		return this.focus(this.speeches.open(this.props.meeting));
	};

	sendAll = async () => {
		const open = this.speeches.of(this.props.meeting.code).filter((speech) => speech.open && speech.opinions.some(isUsed));
		open.forEach((speech) => this.finish(speech, true));
		await this.speeches.sendNow();
	};

	saved(meeting, speeches) {
		const here = new Set(speeches.flatMap((speech) => speech.opinions.map((o) => o.code)).filter(Boolean));
		return (meeting.opinions || []).filter((p) => !here.has(p.code)).sort((a, b) => a.code.localeCompare(b.code));
	}

	render({ meeting }, { lists }) {
		if (meeting.editable === false) {
			return h('div', null, notice('info', 'Cuộc họp này đồng chí chỉ xem.'), h('ul', { class: 'o-list' }, this.saved(meeting, []).map(noted)));
		}
		this.speeches.open(meeting);
		const speeches = this.speeches.of(meeting.code);
		const before = this.saved(meeting, speeches);
		let number = before.length;
		const unsent = this.speeches.unsent(meeting.code).length;
		const saved = before.length + speeches.flatMap((s) => s.opinions).filter((o) => o.state === 'saved').length;
		return h('div', { class: 'o-opinions' },
			h('p', { class: 'o-keys' }, h('kbd', null, 'Enter'), ' ý kiến tiếp · ', h('kbd', null, 'Alt'), '+', h('kbd', null, 'Enter'), ' việc khác của cùng người · ',
				h('kbd', null, 'Ctrl'), '+', h('kbd', null, 'Enter'), ' gửi ngay'),
			before.length > 0 && h('details', { class: 'o-before', open: before.length < 4 }, h('summary', null, `Đã ghi trước (${before.length})`),
				h('ul', { class: 'o-list' }, before.map(noted))),
			h('ol', { class: 'o-speeches' }, speeches.map((speech) => {
				const first = number + 1;
				number += speech.opinions.length;
				return h(SpeechCard, {
					key: speech.key, speech, meeting, lists, first, onFinish: this.finish,
					onFocus: (opinion) => this.focus(this.speeches.list.includes(speech) && speech.open ? speech : this.speeches.open(meeting), opinion)
				});
			})),
			this.speeches.guidance && h(Guidance, { ...this.speeches.guidance, meeting, key: this.speeches.guidance.errand }),
			h('div', { class: 'o-send' },
				button(unsent ? `Gửi ngay (${unsent})` : 'Gửi ngay', this.sendAll, { class: 'nd-primary', disabled: !unsent, title: 'Ctrl+Enter' }),
				h('span', { class: 'o-tally', role: 'status', 'aria-live': 'polite' }, `${saved} đã lưu · ${unsent} chưa gửi`)));
	}
}
