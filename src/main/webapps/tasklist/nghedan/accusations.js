/** The words of an accusation as the pages inside Tasklist look for them, and the question that stands before anything is kept. */
import { h, Component, button, notice } from './ui.js';
import { get } from './api.js';
import { prepared, foundIn, QUESTIONS } from './accusation-words.js';
import { NEVER_STORED } from './words.js';

let asked = null;
let words = [];

/** Asked once; where the list cannot be had, the server still stops what it finds. */
export function loadAccusationWords() {
	asked = asked || get('/api/meetings/accusation-words').then((list) => { words = prepared(list); }).catch(() => { asked = null; });
	return asked;
}

/** Of some texts that are written together: what has been spoken for, and what has to be asked about. */
export class Accusations {
	spokenFor = [];

	/** What stands on the server has been asked about when it came there. */
	known(texts) {
		texts.forEach((text) => foundIn(words, text).forEach(({ pattern }) => this.spokenFor.push(pattern)));
	}

	/** The kind to ask about, or null. */
	in(text) {
		const found = foundIn(words, text, this.spokenFor);
		return found.length ? found[0].asks : null;
	}

	/** Somebody has said that these words accuse nobody. */
	clear(texts) {
		this.known(texts);
	}

	/** Whether the server may be told so. */
	get sure() {
		return this.spokenFor.length > 0;
	}
}

/** The question, and what to do instead when the answer is yes: the words go, the right door is shown. */
export class AccusationQuestion extends Component {
	state = { guided: null };

	away = (kind) => () => {
		this.setState({ guided: NEVER_STORED[kind] });
		this.props.onAway();
	};

	render({ asks, onOrdinary }, { guided }) {
		if (!asks) return notice('info', guided);
		const answers = [button('Là tố cáo', this.away('DENUNCIATION'), { class: 'nd-danger-quiet' }), button('Là tin báo tội phạm', this.away('CRIME_REPORT'), { class: 'nd-danger-quiet' })];
		return h('div', { class: 'nd-notice nd-notice-bad nd-accusation', role: 'alertdialog', 'aria-label': 'Chưa giữ lại' },
			h('p', null, h('b', null, 'Chưa giữ lại gì. '), QUESTIONS[asks] || QUESTIONS.DENUNCIATION),
			h('div', { class: 'nd-row nd-wrap' }, button('Không phải, ghi bình thường', onOrdinary, { class: 'nd-primary' }), asks === 'CRIME_REPORT' ? answers.reverse() : answers));
	}
}
