/**
 * Opinions noted at meetings. One speech is one speaker with one or several matters; each matter becomes a petition of its
 * own and has a key by which the server knows it again, so that it is stored once however often it is sent.
 */
import { NEVER_STORED, post, at } from './shared.js';
import { answered } from './courier.js';
import { accusationIn } from './accusation.js';
import { blankOpinion, blankSpeech, bodyOf, canChange, isUsed, lacking, lastingPart, settle } from './speech.js';

/** How long a finished line can still be changed before it leaves. */
const GRACE = 8000;
const TYPING_PAUSE = 200;
const AGAIN = 20_000;

export class Speeches {
	constructor(vault, courier) {
		/** The meeting that is on the screen. */
		this.watched = null;
		Object.assign(this, { vault, courier, list: [], listeners: new Set(), timers: new Map() });
		courier.carriers.push(this);
	}

	async load() {
		this.list = (await this.vault.all('speech')).sort((a, b) => a.at - b.at);
		// the page went while it was sent: the server knows the key if it came through
		this.list.forEach((speech) => speech.opinions.forEach((o) => { if (o.state === 'sending') o.state = 'waiting'; }));
	}

	of(meeting) {
		return this.list.filter((speech) => speech.meeting === meeting);
	}

	/** The speech being written at this meeting; there is always one. */
	open(meeting) {
		let speech = this.list.find((one) => one.meeting === meeting.code && one.open);
		if (!speech) {
			speech = blankSpeech(meeting);
			this.list.push(speech);
		}
		return speech;
	}

	/** Opinions that the server does not have, those being typed included. */
	unsent(meeting) {
		return this.list.filter((speech) => !meeting || speech.meeting === meeting)
			.flatMap((speech) => speech.opinions.filter((o) => isUsed(o) && o.state !== 'saved'));
	}

	/** Opinions of this meeting that the server has and has not told about since. */
	unconfirmed(meeting) {
		return this.of(meeting).flatMap((speech) => speech.opinions.filter((o) => o.state === 'saved' && !o.known));
	}

	/** The server has told about the meeting since it stored these: nothing about them needs to stay here. */
	confirm(meeting, opinions) {
		opinions.forEach((o) => { o.known = true; });
		this.of(meeting).filter((speech) => speech.opinions.some((o) => opinions.includes(o))).forEach((speech) => this.keep(speech));
	}

	get waiting() {
		return this.list.flatMap((speech) => (speech.open ? [] : speech.opinions)).filter((o) => o.state === 'waiting' || o.state === 'sending').length;
	}

	changed() {
		this.listeners.forEach((listener) => listener());
		this.courier.changed();
	}

	/** Something was typed. What may be an accusation is not kept until it has been asked about. */
	write(speech, opinion, values) {
		Object.assign(opinion || speech, values);
		if (opinion) {
			opinion.asks = NEVER_STORED[opinion.kind] ? opinion.kind : opinion.notAccusation ? null : accusationIn(opinion.content + ' ' + opinion.answer);
			opinion.lacking = null;
			if (opinion.state === 'refused') Object.assign(opinion, { state: 'typed', problem: null });
		}
		if (!speech.heardAt || !speech.opinions.some(isUsed)) speech.heardAt = null;
		settle(speech);
		clearTimeout(this.timers.get(speech));
		this.timers.set(speech, setTimeout(() => this.keep(speech), TYPING_PAUSE));
		this.changed();
	}

	/** Sealed and put down; resolves when the browser has it. */
	async keep(speech) {
		clearTimeout(this.timers.get(speech));
		const lasting = lastingPart(speech, speech.meeting === this.watched);
		try {
			if (lasting) await this.vault.put('speech', speech.key, lasting);
			else await this.vault.remove('speech', speech.key);
			speech.unkept = false;
		} catch (e) {
			speech.unkept = true;
			this.changed();
		}
	}

	/**
	 * The line is done: it waits for a moment in which it can be taken back, or leaves at once.
	 * @returns the matter that has to be asked about or completed first, or null
	 */
	finish(speech, atOnce) {
		const lines = speech.opinions.filter((o) => isUsed(o) && o.state === 'typed');
		const asked = lines.find((o) => o.asks);
		if (asked) return asked;
		const short = lines.find(lacking);
		if (short) {
			short.lacking = lacking(short);
			this.changed();
			return short;
		}
		lines.filter((o) => o.content.trim()).forEach((o) => { o.state = 'waiting'; });
		speech.opinions = speech.opinions.filter(isUsed);
		if (!speech.opinions.length) speech.opinions.push(blankOpinion());
		speech.open = speech.opinions.every((o) => o.state === 'typed');
		speech.leaves = atOnce ? 0 : Date.now() + GRACE;
		this.changed();
		const kept = this.keep(speech);
		if (atOnce) kept.then(() => this.sendNow());
		else setTimeout(() => this.courier.send(), GRACE + 50);
		return null;
	}

	/** Everything that is finished leaves now. */
	sendNow() {
		this.list.forEach((speech) => { speech.leaves = 0; });
		return this.courier.now();
	}

	reopen(speech) {
		this.list.filter((one) => one.meeting === speech.meeting && one.open && !one.opinions.some(isUsed)).forEach((one) => this.forget(one));
		speech.open = true;
		speech.opinions.forEach((o) => { if (canChange(o)) Object.assign(o, { state: 'typed', problem: null }); });
		this.changed();
	}

	/** Drops one matter, or the whole speech with its last one; nothing of it stays. */
	async drop(speech, opinion) {
		speech.opinions = speech.opinions.filter((o) => o !== opinion);
		if (!speech.opinions.length) this.forget(speech);
		this.changed();
		await this.keep(speech);
	}

	forget(speech) {
		clearTimeout(this.timers.get(speech));
		this.list = this.list.filter((one) => one !== speech);
	}

	next() {
		const ready = this.list.find((speech) => !speech.open && (speech.leaves || 0) <= Date.now() && speech.opinions.some((o) => o.state === 'waiting'));
		return ready ? () => this.send(ready) : null;
	}

	async send(speech) {
		const sent = speech.opinions.filter((o) => o.state === 'waiting');
		// from now on the server may have it, even if its answer is lost: its words stay as they are
		sent.forEach((o) => Object.assign(o, { state: 'sending', tried: true }));
		this.changed();
		await this.keep(speech);
		try {
			const answer = await answered(post(at('meetings', speech.meeting, 'opinions'), bodyOf(speech, sent)));
			const results = new Map(answer.results.map((result) => [result.key, result]));
			sent.forEach((o) => this.take(o, results.get(o.key) || { problem: { again: true } }));
			if (sent.some((o) => o.state === 'waiting')) this.putOff(speech);
		} catch (e) {
			sent.filter((o) => o.state === 'sending')
				.forEach((o) => this.take(o, { problem: { code: e.code, detail: e.message, again: e.passing } }));
			if (e.passing) throw e;
		} finally {
			await this.keep(speech);
			this.changed();
		}
	}

	/** The server could not store one of them just now: the others do not wait for it. */
	putOff(speech) {
		speech.leaves = Date.now() + AGAIN;
		setTimeout(() => this.courier.send(), AGAIN + 50);
	}

	take(opinion, { code, statusLabel, problem }) {
		if (!problem) return Object.assign(opinion, { state: 'saved', code, statusLabel, problem: null });
		// the server has let go of it for good, and so does this page
		if (problem.code === 'petition.gone') return Object.assign(opinion, { content: '', answer: '', basis: '', by: '', state: 'saved', known: true, statusLabel: 'Đã chuyển sang thủ tục khác', problem: null });
		// not its fault: it goes again as it is
		if (problem.again) return Object.assign(opinion, { state: 'waiting' });
		const asks = /crime-report/.test(problem.code) ? 'CRIME_REPORT' : /maybe-accusation|denunciation/.test(problem.code) ? 'DENUNCIATION' : null;
		return Object.assign(opinion, { state: 'refused', tried: false, problem: problem.detail, asks });
	}
}
