/** The record of a meeting beside its task: drafted here or on the phone, read back, signed, printed; what is still missing stands on top. */
import { h, Component, section, button, notice, chooser, field, grow } from '../ui.js';
import { get, post, putOver, at } from '../api.js';
import { dayAndTime } from '../dates.js';
import { print } from '../print.js';
import { paper } from './record-paper.js';
import { Accusations, AccusationQuestion, loadAccusationWords } from '../accusations.js';

const PAUSE = 1500;
const TEXTS = [['informationGiven', 'Thông tin đã nói với dân'], ['tasksUrged', 'Việc đã đôn đốc tổ'], ['situation', 'Tình hình ở tổ']];
const own = (record) => ({
	informationGiven: record.informationGiven || '', tasksUrged: record.tasksUrged || '', situation: record.situation || '', nil: record.nil,
	startedAt: record.startedAt, residentsPresent: record.residentsPresent
});

export class Record extends Component {
	state = { record: null, said: '', wrong: null };
	turn = 0;
	accusations = new Accusations();

	componentDidMount() { loadAccusationWords().then(() => this.load()); }

	componentDidUpdate(before) {
		// an opinion or a mark beside may have filled a gap
		if (before.meeting !== this.props.meeting && !this.dirty) this.load();
	}

	componentWillUnmount() { this.save(); }

	path = (...more) => at('meetings', this.props.meeting.code, 'record', ...more);

	async load() {
		await this.take(() => get(this.path()), true);
	}

	/** Whatever answers with the record; what is typed meanwhile stays, and an answer that was overtaken is none. */
	async take(call, fresh) {
		this.turn += 1;
		const { turn } = this;
		try {
			const record = await call();
			if (fresh && turn !== this.turn) return true;
			this.version = record.version;
			if (fresh || !this.draft) this.draft = own(record);
			this.accusations.known(TEXTS.map(([key]) => record[key]));
			this.setState({ record, wrong: null });
			return true;
		} catch (e) {
			const asks = e.code === 'petition.maybe-accusation' ? 'DENUNCIATION' : null;
			this.setState({ wrong: asks ? null : e.message, said: '', ...(asks && { asks }) });
			return false;
		}
	}

	/** The first text that holds words to be asked about, and of what kind they are. */
	questioned() {
		return TEXTS.map(([key]) => ({ key, asks: this.accusations.in(this.draft[key]) })).find(({ asks }) => asks);
	}

	write(changes) {
		this.dirty = true;
		this.turn += 1;
		// not in the state: whoever types and leaves at once saves before it is drawn
		this.draft = { ...this.draft, ...changes };
		clearTimeout(this.timer);
		const found = this.questioned();
		this.setState({ said: found ? '' : 'Chưa lưu…', asks: found ? found.asks : null });
		if (found) return;
		this.timer = setTimeout(() => this.save(), PAUSE);
	}

	save = async () => {
		clearTimeout(this.timer);
		if (this.running) {
			await this.running;
		}
		if (!this.dirty) return true;
		if (this.questioned()) return false;
		this.dirty = false;
		this.setState({ said: 'Đang lưu…' });
		this.running = this.take(() => putOver(this.path(), this.version, { ...this.draft, notAccusation: this.accusations.sure || this.sure }));
		const stored = await this.running;
		this.running = null;
		if (!stored) this.dirty = true;
		else if (!this.dirty) this.setState({ said: 'Biên bản đã lưu.' });
		return stored;
	};

	/** The official has been asked; for what stands there now, not for what comes. */
	ordinary = async () => {
		this.accusations.clear([...TEXTS.map(([key]) => this.draft[key]), this.state.addition]);
		this.setState({ asks: null });
		// what only the server knows for such words has been asked about as well
		this.sure = true;
		if (this.dirty) await this.save();
		else await this.add();
		this.sure = false;
	};

	/** The words go; what the server has stays. */
	away = () => {
		const before = own(this.state.record);
		const changed = TEXTS.filter(([key]) => this.draft[key] !== before[key]);
		const held = changed.filter(([key]) => this.accusations.in(this.draft[key]));
		(held.length ? held : changed).forEach(([key]) => { this.draft = { ...this.draft, [key]: before[key] }; });
		this.setState({ asks: null, addition: '' });
		if (this.dirty) this.save();
	};

	readBack = async () => {
		if (await this.save()) await this.take(() => post(this.path('read-back')));
	};

	scan = async ([file]) => {
		const form = new FormData();
		form.append('file', file, file.name);
		await this.take(() => post(this.path('scan'), form));
	};

	add = async () => {
		const { addition } = this.state;
		const asks = this.accusations.in(addition);
		if (asks) return this.setState({ asks });
		if (await this.take(() => post(this.path('additions'), { text: addition, notAccusation: this.accusations.sure || this.sure === true }))) this.setState({ addition: '' });
		return undefined;
	};

	print = async () => {
		try {
			if (await this.save()) print(paper(await get(this.path('paper'))));
		} catch (e) {
			this.setState({ wrong: e.message });
		}
	};

	texts() {
		const { draft } = this;
		return TEXTS.map(([key, label]) => field(label, h('textarea', {
			class: 'nd-input', rows: 3, maxLength: 10000, value: draft[key], ref: grow,
			onInput: (event) => { grow(event.target); this.write({ [key]: event.target.value }); }, onBlur: this.save
		}), { optional: true }));
	}

	written(record) {
		return [TEXTS.map(([key, label]) => record[key] && h('p', { key }, h('b', null, label + ': '), h('span', { class: 'nd-text' }, record[key]))),
			record.additions.map((one, i) => h('p', { key: 'a' + i }, h('b', null, 'Bổ sung: '), h('span', { class: 'nd-text' }, one.text),
				h('span', { class: 'nd-hint' }, ` ${one.byName}, ${dayAndTime(one.at)}`)))];
	}

	render({ meeting, reading }, { record, said, wrong, asks, addition }) {
		if (!record) return wrong ? notice('bad', wrong) : h('p', { class: 'nd-hint', role: 'status' }, 'Đang mở biên bản…');
		const finished = record.state === 'FINISHED';
		const writes = record.editable && !reading;
		const question = h(AccusationQuestion, { key: 'question', asks, onOrdinary: this.ordinary, onAway: this.away });
		return section('Biên bản', notice('bad', wrong),
			!finished && record.missing.length > 0 && h('div', { class: 'nd-notice nd-notice-info' }, h('ul', { class: 'nd-list' }, record.missing.map((one, i) => h('li', { key: i }, one.text)))),
			writes ? [this.texts(), question, h('label', { class: 'nd-check' }, h('input', {
				type: 'checkbox', checked: this.draft.nil, onChange: (event) => this.write({ nil: event.target.checked })
			}), ' Không có ý kiến nào'), h('p', { class: 'nd-saved', role: 'status' }, said)] : this.written(record),
			h('p', { class: 'nd-hint' }, record.readBackAt ? `Đã đọc lại cho người dự nghe: ${dayAndTime(record.readBackAt)}, ${record.readBackByName}.` : 'Chưa đọc lại cho người dự nghe.',
				record.changedSinceReadBack && ' Có sửa sau khi đọc lại.'),
			h('p', { class: 'nd-row' },
				writes && !record.readBackAt && button('✓ Đã đọc lại', this.readBack),
				button('In biên bản', this.print),
				meeting.editable && !reading && chooser(record.scan ? 'Thay bản có chữ ký' : 'Đính kèm bản có chữ ký', '.jpg,.jpeg,.png,.webp,.pdf', this.scan),
				record.scan && h('a', { class: 'nd-link', href: record.scan.href, target: '_blank', rel: 'noopener' }, record.scan.name)),
			finished && meeting.editable && !reading && [field('Bổ sung, đính chính', h('textarea', {
				class: 'nd-input', rows: 2, maxLength: 2000, value: addition || '', onInput: (event) => this.setState({ addition: event.target.value })
			}), { hint: 'Biên bản đã hoàn thành giữ nguyên; phần bổ sung ghi kèm tên và giờ.' }), question, button('Ghi bổ sung', this.add, { disabled: !(addition || '').trim() })]);
	}
}
