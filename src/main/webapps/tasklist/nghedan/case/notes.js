/** What officials write to one another about a case. Whoever is named is told; no citizen and no paper ever sees it. */
import { h, Component, section, button, notice } from '../ui.js';
import { get, post, shut, at } from '../api.js';
import { me, works } from '../session.js';
import { dayAndTime } from '../dates.js';
import { AccusationQuestion } from '../accusations.js';
import { MentionField, named, withNames } from './mention.js';

const ASKED = 'petition.maybe-accusation';
const HINT = 'Chỉ cán bộ làm việc với hồ sơ này đọc được; không in, không gửi người dân. Gõ @ để nhắc đồng nghiệp.';
/** Begun and not sent, as long as the page lives. */
const begun = new Map();
/** Who was picked from the list meanwhile, since two may have one name. */
const picked = new Map();

export class Notes extends Component {
	state = { notes: null, text: begun.get(this.props.code) || '', colleagues: [], asks: null, error: null, unknown: false, busy: false, away: null };

	path = (...steps) => at('petitions', this.props.code, 'notes', ...steps);

	async componentDidMount() {
		try {
			if (!works(await me())) return;
			const notes = await get(this.path());
			if (!this.gone) this.setState({ notes });
		} catch (e) {
			if (!this.gone && !shut(e)) this.setState({ error: e.message });
		}
	}

	componentWillUnmount() {
		this.gone = true;
	}

	/** Whom one may name, asked for once and only where somebody is about to: it is a dear question. */
	known = () => {
		this.asked = this.asked || get(this.path('colleagues')).then((colleagues) => {
			if (!this.gone) this.setState({ colleagues });
			return colleagues;
		}).catch((e) => {
			this.asked = null;
			throw e;
		});
		return this.asked;
	};

	type = (text) => {
		begun.set(this.props.code, text);
		this.setState({ text, asks: null, error: null });
		if (text.includes('@') && !this.state.unknown) this.known().catch(() => !this.gone && this.setState({ unknown: true }));
	};

	pick = ({ username }) => picked.set(this.props.code, new Set(picked.get(this.props.code)).add(username));

	send = async (notAccusation) => {
		const { text } = this.state;
		this.setState({ busy: true, error: null, asks: null });
		try {
			const colleagues = text.includes('@') ? await this.known().catch(() => []) : [];
			const notes = await post(this.path(), { text, mentions: named(text, colleagues, picked.get(this.props.code) || new Set()).map(({ username }) => username), notAccusation });
			begun.delete(this.props.code);
			picked.delete(this.props.code);
			this.setState({ notes, text: '', busy: false });
		} catch (e) {
			this.setState({ busy: false, asks: e.code === ASKED ? 'DENUNCIATION' : null, error: e.code === ASKED ? null : e.message });
		}
	};

	takeBack = (note) => async () => {
		try {
			this.setState({ notes: await post(this.path(note.id, 'taking-back')), away: null, error: null });
		} catch (e) {
			this.setState({ error: e.message, away: null });
		}
	};

	one = (note) => h('li', { class: 'nd-note', key: note.id },
		h('div', { class: 'nd-entry-who' }, h('b', null, note.authorName), ' · ', dayAndTime(note.at),
			note.mine && note.text && this.state.away !== note.id && button('Gỡ', () => this.setState({ away: note.id }), { class: 'nd-small nd-quiet', ariaLabel: 'Gỡ ghi chú này' })),
		note.text ? h('p', { class: 'nd-text' }, withNames(note.text, note.mentioned)) : h('p', { class: 'nd-hint' }, 'Người viết đã gỡ.'),
		this.state.away === note.id && h('div', { class: 'nd-row nd-wrap' }, h('span', null, 'Gỡ hẳn nội dung này?'),
			button('Gỡ ghi chú', this.takeBack(note), { class: 'nd-danger nd-small' }), button('Thôi', () => this.setState({ away: null }), { class: 'nd-small' })));

	render({ code }, { notes, text, colleagues, asks, error, unknown, busy }) {
		if (!notes) return notice('bad', error);
		return section('Ghi chú nội bộ',
			h(MentionField, { id: 'nd-note-' + code, label: 'Viết ghi chú', value: text, onValue: this.type, onPick: this.pick, colleagues, hint: HINT }),
			h(AccusationQuestion, { asks, onOrdinary: () => this.send(true), onAway: () => this.type('') }),
			notice('info', unknown && 'Chưa lấy được danh sách đồng nghiệp: ghi chú vẫn gửi được, nhưng không ai được nhắc tên.'),
			notice('bad', error),
			h('div', { class: 'nd-row' }, button(busy ? 'Đang gửi…' : 'Gửi ghi chú', () => this.send(false), { disabled: busy || !text.trim() })),
			notes.length > 0 && h('ul', { class: 'nd-list nd-notes' }, notes.map(this.one)));
	}
}
