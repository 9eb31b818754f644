/** The words of an answer with places for what differs from case to case, out of a template or into one. */
import { h, Component, button, notice, field } from '../ui.js';
import { get, post, remove, at } from '../api.js';
import { choice, textArea, textInput, dateInput } from '../fields.js';

const PLACES = ['{mã}', '{nơi}', '{lĩnh vực}', '{ngày nhận}', '{đơn vị}'];
const OUTCOMES = [
	{ value: 'RESOLVED', label: 'Đã giải quyết xong' }, { value: 'ROADMAP', label: 'Sẽ làm, hẹn ngày xong' }, { value: 'PARTLY', label: 'Giải quyết được một phần' },
	{ value: 'EXPLAINED', label: 'Đã giải thích' }, { value: 'NOT_ACCEPTED', label: 'Không chấp nhận' }, { value: 'REFERRED', label: 'Do cơ quan khác giải quyết' }
];
const PATH = '/api/answer-templates';

export class Answer extends Component {
	state = { templates: [], chosen: '', words: '', outcome: '', promiseDue: '', name: '', unit: '', keeping: false, busy: false, error: null, done: null };

	componentDidMount() {
		this.base.querySelector('select').focus();
		this.load();
	}

	load = async () => {
		try {
			this.setState({ templates: await get(PATH) });
		} catch (error) {
			this.setState({ error: error.message });
		}
	};

	choose = (id) => {
		const one = this.state.templates.find((each) => String(each.id) === id);
		this.setState({ chosen: id, words: one ? one.words : this.state.words, name: one ? one.name : this.state.name });
	};

	place = (text) => () => this.setState(({ words }) => ({ words: words + (!words || /\s$/.test(words) ? '' : ' ') + text }));

	act = (work) => async () => {
		this.setState({ busy: true, error: null, done: null });
		try {
			await work();
		} catch (error) {
			this.setState({ error: error.errors && error.errors.length ? error.errors[0].message : error.message });
		}
		this.setState({ busy: false });
	};

	send = this.act(() => {
		const { words, outcome, promiseDue } = this.state;
		if (!words.trim() || !outcome) throw new Error('Cần có nội dung trả lời và kết quả.');
		if (outcome === 'ROADMAP' && !promiseDue) throw new Error('Cần ngày hẹn làm xong.');
		return this.props.onSend({ kind: 'ANSWER', words, outcome, promiseDue: outcome === 'ROADMAP' ? promiseDue : undefined });
	});

	keep = this.act(async () => {
		const { words, name, unit } = this.state;
		await post(PATH, { name, words, unit: unit || null });
		this.setState({ keeping: false, done: 'Đã lưu mẫu.' });
		await this.load();
	});

	forget = this.act(async () => {
		await remove(at('answer-templates', this.state.chosen));
		this.setState({ chosen: '', done: 'Đã xóa mẫu.' });
		await this.load();
	});

	units() {
		const known = new Map(this.props.roles.map(({ unit, unitName }) => [unit, unitName]));
		return [...known].map(([value, label]) => ({ value, label: 'Chung với ' + label }));
	}

	render({ onClose }, { templates, chosen, words, outcome, promiseDue, name, unit, keeping, busy, error, done }) {
		const own = templates.some((each) => String(each.id) === chosen && each.mine);
		return h('div', { class: 'nd-dialog nd-answer' },
			field('Mẫu', choice(chosen, this.choose, templates.map((each) => ({ value: String(each.id), label: each.name + (each.unitName ? ` (${each.unitName})` : '') })),
				{ empty: templates.length ? 'Chọn mẫu, hoặc viết bên dưới' : 'Chưa có mẫu; viết bên dưới' })),
			field('Nội dung trả lời', textArea(words, (text) => this.setState({ words: text }), { rows: 6, maxLength: 10000 }),
				{ hint: 'Chỗ trong ngoặc nhọn được điền theo từng vụ việc. Họ tên người kiến nghị do thư trả lời tự ghi.' }),
			h('div', { class: 'nd-row nd-wrap nd-places', role: 'group', 'aria-label': 'Chỗ điền' }, PLACES.map((text) => button(text, this.place(text), { class: 'nd-small' }))),
			field('Trả lời người dân thế nào?', choice(outcome, (value) => this.setState({ outcome: value }), OUTCOMES, { empty: 'Chọn…' })),
			outcome === 'ROADMAP' && field('Ngày hẹn làm xong', dateInput(promiseDue, (value) => this.setState({ promiseDue: value }))),
			keeping ? h('div', { class: 'nd-grid' },
				field('Tên mẫu', textInput(name, (text) => this.setState({ name: text }), { maxLength: 60 })),
				field('Ai dùng được', choice(unit, (value) => this.setState({ unit: value }), this.units(), { empty: 'Chỉ mình tôi' })),
				h('div', { class: 'nd-row' }, button('Lưu mẫu', this.keep, { disabled: busy || !name.trim() || !words.trim() }), button('Thôi', () => this.setState({ keeping: false }), { class: 'nd-quiet' })))
				: h('div', { class: 'nd-row' }, button('Lưu thành mẫu', () => this.setState({ keeping: true }), { class: 'nd-quiet' }),
					own && button('Xóa mẫu này', this.forget, { class: 'nd-quiet nd-danger-quiet' })),
			notice('good', done), notice('bad', error),
			h('div', { class: 'nd-row' }, button(busy ? 'Đang xem thử…' : 'Xem trước', this.send, { class: 'nd-primary', disabled: busy }), button('Thôi', onClose)));
	}
}
