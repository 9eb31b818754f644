/** Filters under a name: one's own, and those that somebody shares with his unit. */
import { h, Component, button, notice } from '../ui.js';
import { get, post, remove, at } from '../api.js';
import { Dialog } from '../dialog.js';
import { toQuery, ofKept } from './address.js';

const PATH = '/api/worklist/filters';

export class Saved extends Component {
	state = { kept: [], open: false, naming: false, error: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		try {
			this.setState({ kept: await get(PATH), error: null });
		} catch (error) {
			this.setState({ error: error.message });
		}
	};

	keep = async ({ name, unit }) => {
		await post(PATH, { name, query: toQuery(this.props.shown), unit: unit || null });
		this.setState({ naming: false });
		await this.load();
	};

	forget = (one) => async () => {
		try {
			await remove(at('worklist', 'filters', one.id));
		} catch (error) {
			this.setState({ error: error.message });
		}
		await this.load();
	};

	leave = (event) => {
		if (event.key !== 'Escape' || !this.state.open) return;
		this.setState({ open: false, naming: false });
		this.base.querySelector('button').focus();
	};

	line = (one) => h('li', { key: one.id, class: 'nd-saved-line' },
		button(one.name, () => { this.setState({ open: false }); this.props.onChoose(ofKept(one.query)); }, { class: 'nd-quiet' }),
		h('span', { class: 'nd-hint' }, one.unitName && `Chung: ${one.unitName}`, one.unitName && !one.mine && ` · ${one.ownerName}`),
		one.mine && button('Xóa', this.forget(one), { class: 'nd-quiet nd-small', ariaLabel: 'Xóa bộ lọc ' + one.name }));

	/** The units for which I hold a role, each once. */
	units() {
		const known = new Map(this.props.roles.map(({ unit, unitName }) => [unit, unitName]));
		return [...known].map(([value, label]) => ({ value, label: 'Chung với ' + label }));
	}

	render({ shown }, { kept, open, naming, error }) {
		return h('div', { class: 'nd-kept', onKeyDown: this.leave },
			button(`Bộ lọc đã lưu (${kept.length})`, () => this.setState({ open: !open, naming: false }), { expanded: String(open) }),
			open && h('div', { class: 'nd-saved-panel' },
				notice('bad', error),
				!kept.length && !error && h('p', { class: 'nd-hint' }, 'Chưa lưu bộ lọc nào. Chọn điều kiện rồi bấm Lưu bộ lọc này.'),
				kept.length > 0 && h('ul', { class: 'nd-list' }, kept.map(this.line)),
				naming ? h(Dialog, {
					title: 'Lưu bộ lọc này', label: 'Lưu', onSend: this.keep, onClose: () => this.setState({ naming: false }),
					note: shown.q ? 'Chữ đang tìm không được lưu, vì có thể là tên người.' : 'Trùng tên thì thay bộ lọc cũ của mình.',
					fields: [{ key: 'name', type: 'line', label: 'Tên bộ lọc' },
						{ key: 'unit', type: 'choice', label: 'Ai dùng được', choices: this.units(), optional: true, hint: 'Để trống: chỉ mình tôi.' }]
				}) : button('Lưu bộ lọc này', () => this.setState({ naming: true }))));
	}
}
