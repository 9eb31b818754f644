/**
 * The record of a meeting while it is written: kept in this browser with every pause of typing, and put on the server
 * over the version that was read. When somebody else has written meanwhile, both texts are shown, and a person decides.
 */
import { get, putOver, at } from './shared.js';
import { answered } from './courier.js';

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
		return this.list.filter((record) => !record.conflict && !record.refused).length;
	}

	get typing() {
		return this.list.filter((record) => record.typing).length;
	}

	/** @param data the record as it was read, with its version */
	write(meeting, data, values) {
		const known = this.newest(meeting, data);
		let record = this.of(meeting);
		if (!record) {
			record = { meeting, version: known.version, base: only(known), mine: only(known) };
			this.list.push(record);
		}
		Object.assign(record.mine, values);
		Object.assign(record, { refused: null, asks: false, typing: true, turn: (record.turn || 0) + 1 });
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.pause(record), PAUSE);
		this.keep(record);
		this.courier.changed();
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

	async keep(record) {
		const { typing, ...lasting } = record;
		await this.vault.put('record', record.meeting, lasting).catch(() => {});
	}

	async drop(record) {
		this.list = this.list.filter((one) => one !== record);
		await this.vault.remove('record', record.meeting).catch(() => {});
	}

	next() {
		const record = this.list.find((one) => !one.typing && !one.conflict && !one.refused);
		return record ? () => this.send(record) : null;
	}

	async send(record) {
		const { turn } = record;
		try {
			const answer = await answered(putOver(at('meetings', record.meeting, 'record'), record.version,
				record.notAccusation ? { ...only(record.mine), notAccusation: true } : only(record.mine)));
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

	/** What may be an accusation is not kept here either until somebody has said that it is none. */
	async refuse(record, e) {
		record.refused = e.message;
		record.asks = /maybe-accusation/.test(e.code);
		if (record.asks) await this.vault.remove('record', record.meeting).catch(() => {});
	}

	insist(record) {
		Object.assign(record, { notAccusation: true, refused: null, asks: false });
		this.keep(record);
		return this.courier.now();
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
