/**
 * The record of a meeting while it is written: kept in this browser with every pause of typing, and put on the server
 * over the version that was read. When somebody else has written meanwhile, both texts are shown, and a person decides.
 */
import { get, putOver, at } from './shared.js';
import { answered } from './courier.js';
import { accusationIn, accusingWords } from './accusation.js';

const PAUSE = 1500;
const TEXTS = ['informationGiven', 'tasksUrged', 'situation'];
const FIELDS = [...TEXTS, 'nil', 'startedAt', 'residentsPresent'];
const NOTHING = { nil: false, startedAt: null, residentsPresent: null };

/** Comparable: blank is blank however the server writes it. */
const value = (record, field) => record[field] ?? NOTHING[field] ?? (TEXTS.includes(field) ? '' : null);
const only = (record) => Object.fromEntries(FIELDS.map((field) => [field, value(record, field)]));

export class Records {
	constructor(vault, courier) {
		Object.assign(this, { vault, courier, list: [], told: new Map() });
		courier.carriers.push(this);
	}

	async load() {
		this.list = await this.vault.all('record');
	}

	of(meeting) {
		return this.list.find((record) => record.meeting === meeting);
	}

	/** The server has told about the record without being told anything. */
	tell(meeting, data) {
		const told = this.told.get(meeting);
		if (!told || data.version >= told.version) this.told.set(meeting, data);
	}

	/** What the server has, as told last. */
	newest(meeting, data) {
		const told = this.told.get(meeting);
		return told && (!data || told.version >= data.version) ? told : data;
	}

	/** What is written here, over what the server has. */
	shown(meeting, data) {
		const mine = this.of(meeting);
		return { ...this.newest(meeting, data), ...(mine ? mine.mine : {}) };
	}

	get waiting() {
		return this.list.filter((record) => !record.conflict && !record.refused && !record.asks).length;
	}

	/** Whether there is something that nobody has spoken for yet: it is kept nowhere but on the screen. */
	get held() {
		return this.list.some((record) => record.asks);
	}

	get typing() {
		return this.list.filter((record) => record.typing).length;
	}

	/** @param data the record as it was read, with its version */
	write(meeting, data, values) {
		const known = this.newest(meeting, data);
		let record = this.of(meeting);
		if (!record) {
			// what the server has was asked about when it came there
			const spokenFor = TEXTS.flatMap((field) => accusingWords(value(known, field)));
			record = { meeting, version: known.version, base: only(known), mine: only(known), spokenFor };
			this.list.push(record);
		}
		Object.assign(record.mine, values);
		Object.assign(record, { refused: null, asks: this.asks(record), typing: true, turn: (record.turn || 0) + 1 });
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.pause(record), PAUSE);
		this.keep(record);
		this.courier.changed();
	}

	/** The kind of accusation that a text may be, of the first that has to be asked about; null when there is none. */
	asks(record) {
		return TEXTS.map((field) => accusationIn(record.mine[field], record.spokenFor)).find(Boolean) || null;
	}

	pause(record) {
		record.typing = false;
		return this.courier.send();
	}

	/** Sends what is written without waiting for a pause. */
	flush() {
		this.list.forEach((record) => { record.typing = false; });
		return this.courier.now();
	}

	/** Of a text that has to be asked about only what the server had before is put down. */
	async keep(record) {
		const { typing, asks, ...lasting } = record;
		const held = asks ? this.inQuestion(record) : [];
		const mine = { ...record.mine, ...Object.fromEntries(held.map((field) => [field, record.base[field]])) };
		await this.vault.put('record', record.meeting, { ...lasting, mine }).catch(() => {});
	}

	/** The texts that hold such words or, where only the server knows them, all that were changed. */
	inQuestion(record) {
		const found = TEXTS.filter((field) => accusationIn(record.mine[field], record.spokenFor));
		return found.length ? found : TEXTS.filter((field) => record.mine[field] !== record.base[field]);
	}

	async drop(record) {
		this.list = this.list.filter((one) => one !== record);
		await this.vault.remove('record', record.meeting).catch(() => {});
	}

	next() {
		const record = this.list.find((one) => !one.typing && !one.conflict && !one.refused && !one.asks);
		return record ? () => this.send(record) : null;
	}

	async send(record) {
		const { turn } = record;
		try {
			const answer = await answered(putOver(at('meetings', record.meeting, 'record'), record.version,
				(record.spokenFor || []).length ? { ...only(record.mine), notAccusation: true } : only(record.mine)));
			this.told.set(record.meeting, answer);
			Object.assign(record, { version: answer.version, base: only(answer) });
			if (record.turn === turn) await this.drop(record);
			else await this.keep(record);
		} catch (e) {
			if (e.passing) throw e;
			if (e.status === 409 || e.status === 412) await this.meet(record, e.message);
			else await this.refuse(record, e);
		}
		this.courier.changed();
	}

	/** What the server takes for an accusation is not kept here either until somebody has said that it is none. */
	async refuse(record, e) {
		if (/maybe-accusation/.test(e.code)) {
			record.asks = 'DENUNCIATION';
			return this.keep(record);
		}
		record.refused = e.message;
		return undefined;
	}

	/** Somebody has said that these words accuse nobody. */
	insist(record) {
		const said = TEXTS.flatMap((field) => accusingWords(record.mine[field]));
		Object.assign(record, { spokenFor: [...(record.spokenFor || []), ...said, 'asked'], asks: null });
		this.keep(record);
		return this.courier.now();
	}

	/** It is one: its words go, and what the server had before stays. */
	letGo(record) {
		this.inQuestion(record).forEach((field) => { record.mine[field] = record.base[field]; });
		record.asks = null;
		this.courier.changed();
		return FIELDS.every((field) => record.mine[field] === record.base[field]) ? this.drop(record) : this.keep(record);
	}

	/** Somebody else has written: fields that only one side has changed go together by themselves. */
	async meet(record, message) {
		const theirs = await answered(get(at('meetings', record.meeting, 'record')));
		const { mine, base } = record;
		const there = only(theirs);
		const both = TEXTS.filter((field) => mine[field] !== base[field] && there[field] !== base[field] && there[field] !== mine[field]);
		FIELDS.forEach((field) => { if (mine[field] === base[field]) mine[field] = there[field]; });
		this.told.set(record.meeting, theirs);
		// finished meanwhile, or refused for another reason than its version: it would be refused for ever
		if (theirs.state === 'FINISHED' || theirs.version === record.version) Object.assign(record, { refused: message, finished: theirs.state === 'FINISHED' });
		Object.assign(record, { version: theirs.version, base: there, conflict: both.length ? there : null });
		return FIELDS.every((field) => mine[field] === there[field]) ? this.drop(record) : this.keep(record);
	}

	/** What could not get into the finished record, as one text to be added to it. */
	rest(record) {
		return TEXTS.filter((field) => record.mine[field] && record.mine[field] !== record.base[field]).map((field) => record.mine[field]).join('\n');
	}

	decide(record, mine) {
		if (!mine) TEXTS.forEach((field) => { record.mine[field] = record.conflict[field]; });
		record.conflict = null;
		this.keep(record);
		return this.courier.now();
	}
}
