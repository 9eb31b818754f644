/** What one letter of the agency says to many petitions: a row each, from the keyboard, recorded all at once. */
import { h, Component, button, notice, field } from '../ui.js';
import { post, at } from '../api.js';
import { choice, dateInput, textArea, textInput } from '../fields.js';

const KINDS = [
	{ value: 'FULL', label: 'Trả lời đầy đủ' }, { value: 'PARTIAL', label: 'Trả lời một phần' },
	{ value: 'INTERIM', label: 'Báo tạm' }, { value: 'RETURNED', label: 'Trả lại' }
];

export class Replies extends Component {
	state = { number: '', date: '', rows: {}, error: null, busy: false };

	set = (code, part) => this.setState((s) => ({ rows: { ...s.rows, [code]: { ...s.rows[code], ...part } } }));

	filled = () => Object.entries(this.state.rows).filter(([, row]) => row.kind)
		.map(([petition, row]) => ({ petition, kind: row.kind, text: (row.text || '').trim() }));

	/** Ctrl with Enter goes to the next petition. */
	next = (event) => {
		if (event.key !== 'Enter' || !event.ctrlKey) return;
		event.preventDefault();
		const all = [...this.base.querySelectorAll('select')];
		const here = all.indexOf(event.target.closest('tr').querySelector('select'));
		const to = all[here + 1] || this.base.querySelector('.nd-primary');
		to.focus();
	};

	send = async (event) => {
		event.preventDefault();
		const items = this.filled();
		const { number, date } = this.state;
		if (!items.length) return this.setState({ error: 'Chọn ít nhất một kiến nghị đã có trả lời.' });
		const empty = items.find(({ text }) => !text);
		if (empty) return this.setState({ error: `Cần điền nội dung trả lời của ${empty.petition}.` });
		if (!date) return this.setState({ error: 'Cần điền ngày văn bản.' });
		this.setState({ busy: true, error: null });
		try {
			await post(at('dossiers', this.props.dossier.code, 'replies'), { number: number.trim() || null, date, items });
			this.setState({ number: '', date: '', rows: {}, busy: false });
			this.props.onDone(`Đã ghi ${items.length} trả lời.`);
		} catch (e) {
			this.setState({ busy: false, error: e.message });
		}
		return undefined;
	};

	row = (one) => {
		const row = this.state.rows[one.code] || {};
		return h('tr', { key: one.code, onKeyDown: this.next },
			h('td', null, h('b', null, one.code), h('div', { class: 'nd-hint' }, one.excerpt)),
			h('td', null, choice(row.kind, (kind) => this.set(one.code, { kind }), KINDS, { empty: 'Chưa có', 'aria-label': `Trả lời cho ${one.code}` })),
			h('td', null, textArea(row.text, (text) => this.set(one.code, { text }), { rows: 2, maxLength: 10000, disabled: !row.kind, 'aria-label': `Nội dung trả lời cho ${one.code}` })));
	};

	render({ dossier }, { number, date, error, busy }) {
		const waiting = dossier.petitions.filter((one) => one.waiting);
		const count = this.filled().length;
		return h('form', { class: 'nd-replies', 'aria-label': 'Ghi trả lời', onSubmit: this.send },
			h('div', { class: 'nd-row' },
				field('Số văn bản', textInput(number, (value) => this.setState({ number: value }), { maxLength: 50 }), { hint: 'Chỉ để trống khi mọi trả lời là báo tạm.' }),
				field('Ngày văn bản', dateInput(date, (value) => this.setState({ date: value })))),
			h('table', { class: 'nd-reply-grid' },
				h('thead', null, h('tr', null, ['Kiến nghị', 'Trả lời', 'Nội dung'].map((text) => h('th', { scope: 'col' }, text)))),
				h('tbody', null, waiting.map(this.row))),
			h('p', { class: 'nd-hint' }, 'Ctrl + Enter sang kiến nghị kế tiếp. Kiến nghị để “Chưa có” vẫn chờ trả lời.'),
			notice('bad', error),
			h('button', { type: 'submit', class: 'nd-button nd-primary', disabled: busy }, busy ? 'Đang ghi…' : count ? `Ghi ${count} trả lời` : 'Ghi trả lời'));
	}
}
