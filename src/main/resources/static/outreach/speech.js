/** One speech as plain values: what is blank, what is worth keeping, and what the server gets. */
import { day } from './shared.js';
import { now } from './clock.js';

export const blankOpinion = () => ({
	key: crypto.randomUUID(), content: '', kind: '', field: '', urgent: false, answered: false, answer: '', basis: '', by: '', ofChair: false,
	notAccusation: false, asks: null, state: 'typed', code: null, problem: null
});

/** Said now, or, when it is written down on another day, when the meeting was to begin. */
function heardAt(meeting) {
	const said = now();
	const begins = meeting.checkedInAt || meeting.startedAt || meeting.scheduledAt;
	return begins && day(begins) !== day(said) && new Date(begins) < said ? begins : said.toISOString();
}

export const blankSpeech = (meeting) => ({
	key: crypto.randomUUID(), meeting: meeting.code, at: Date.now(), heardAt: null, hears: () => heardAt(meeting),
	name: '', phone: '', anonymous: false, hideName: false, open: true, leaves: 0, opinions: [blankOpinion()]
});

const spoken = (text) => Boolean(text && text.trim());

export const isUsed = (opinion) => spoken(opinion.content) || spoken(opinion.answer) || opinion.state === 'saved';

/** Not what the server may have already. */
export const canChange = (opinion) => opinion.state === 'refused' || (opinion.state === 'waiting' && !opinion.tried);

/** What an answer on the spot lacks, in words; null when it is whole or there is none. */
export function lacking(opinion) {
	if (!opinion.answered) return null;
	if (!spoken(opinion.answer)) return 'Hãy ghi đã trả lời thế nào, hoặc bỏ dấu chọn “Đã trả lời tại chỗ”.';
	return spoken(opinion.basis) && spoken(opinion.by) ? null : 'Hãy ghi căn cứ và người trả lời.';
}

/** The moment in which the speech began stays the moment in which it was heard. */
export function settle(speech) {
	if (!speech.heardAt && speech.opinions.some(isUsed)) speech.heardAt = speech.hears ? speech.hears() : now().toISOString();
}

/** Of what the server has only the code stays, until the meeting as the server tells it names it too. */
const stub = ({ key, state, code, statusLabel }) => ({ ...blankOpinion(), key, state, code, statusLabel });

/**
 * What may be put down: never a line that is still being asked about, and no words that the server has.
 * @param codes whether the codes of what the server has are to stay for a moment
 */
export function lastingPart(speech, codes) {
	const opinions = speech.opinions.filter((o) => isUsed(o) && !o.asks && (o.state !== 'saved' || (codes && !o.known)))
		.map((o) => (o.state === 'saved' ? stub(o) : o));
	const { key, meeting, at, heardAt: heard, name, phone, anonymous, hideName, open, leaves } = speech;
	return opinions.length ? { key, meeting, at, heardAt: heard, name, phone, anonymous, hideName, open, leaves, opinions } : null;
}

const orNull = (text) => (spoken(text) ? text.trim() : null);

export function bodyOf(speech, opinions) {
	const { key, name, phone, anonymous, hideName } = speech;
	const person = anonymous || spoken(name) || spoken(phone);
	return {
		speech: {
			key, heardAt: speech.heardAt,
			petitioner: person ? { name: anonymous ? null : orNull(name), phone: anonymous ? null : orNull(phone), anonymous, hideName: Boolean(hideName && !anonymous) } : null
		},
		opinions: opinions.map((o) => ({
			key: o.key, content: o.content.trim(), kind: orNull(o.kind), field: orNull(o.field), urgent: o.urgent, notAccusation: o.notAccusation,
			onTheSpotAnswer: o.answered && spoken(o.answer) ? { text: o.answer.trim(), basis: orNull(o.basis), by: orNull(o.by), ...(o.ofChair ? { ofChair: true } : {}) } : null
		}))
	};
}
