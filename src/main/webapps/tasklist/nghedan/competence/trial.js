/** A question to the decision table, about a place and a day, and its answer with the reason. */
import { h, Component, notice, field } from '../ui.js';
import { get, post } from '../api.js';
import { combo } from '../combo.js';
import { choice, dateInput } from '../fields.js';
import { day } from '../dates.js';

const ANY = { empty: 'Bất kỳ' };
const day0 = (path, on) => path + (on ? (path.includes('?') ? '&' : '?') + 'on=' + on : '');

export class Trial extends Component {
	state = { on: '', field: '', object: '', kind: '', ward: '', group: '', fields: [], wards: [], groups: [], answer: null, error: null, wrong: {}, busy: false };

	componentDidMount() {
		this.look('');
	}

	/** Fields and wards are those of the day that is asked about. */
	look = async (on) => {
		this.wanted = on;
		this.put({ on });
		try {
			const [tree, units] = await Promise.all([get(day0('/api/subject-fields', on)), get(day0('/api/organization/units', on))]);
			if (this.wanted !== on) return;
			const wards = units.units.filter(({ competenceLevel, code }) => competenceLevel === 'WARD' && !code.includes('/')).map(({ code, name }) => ({ value: code, label: name }));
			const fields = path(tree.fields);
			const gone = (list, value) => (list.some((one) => one.value === value) ? value : '');
			this.setState((s) => ({ on: on || tree.on, fields, wards, field: gone(fields, s.field), ward: gone(wards, s.ward), error: null }), this.groups);
		} catch (e) {
			if (this.wanted === on) this.setState({ error: e.message });
		}
	};

	groups = async () => {
		const { ward, on } = this.state;
		this.setState({ groups: [], group: '' });
		if (!ward) return;
		try {
			const groups = await get(day0('/api/organization/groups?ward=' + encodeURIComponent(ward), on));
			if (this.state.ward === ward && this.state.on === on) this.setState({ groups: groups.filter(({ existed }) => existed !== false).map(({ code, name }) => ({ value: code, label: name })) });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	/** What was asked is no longer what stands here. */
	put = (change, then) => {
		this.props.onAnswer(null);
		this.setState({ ...change, answer: null, error: null, wrong: {} }, then);
	};

	ask = async (event) => {
		event.preventDefault();
		const { on, field: subject, object, kind, ward, group } = this.state;
		if (!subject || !ward) return this.setState({ error: 'Cần chọn: lĩnh vực, phường/xã.' });
		this.setState({ busy: true, error: null });
		try {
			const answer = await post('/api/competence/try', { field: subject, object: object || null, kind: kind || null, groupCode: group || null, wardCode: group ? null : ward, on: on || null });
			this.setState({ answer, busy: false });
			this.props.onAnswer(answer);
		} catch (e) {
			this.setState({ busy: false, error: e.message, wrong: Object.fromEntries((e.errors || []).map((one) => [one.field, one.message])) });
		}
		return undefined;
	};

	render({ objects, kinds }, { on, field: subject, object, kind, ward, group, fields, wards, groups, answer, error, wrong, busy }) {
		return h('section', { class: 'nd-card nd-trial', 'aria-label': 'Thử' },
			h('h2', null, 'Ai có thẩm quyền?'),
			h('form', { onSubmit: this.ask },
				field('Lĩnh vực', combo(subject, (value) => this.put({ field: value }), fields, { placeholder: 'Gõ để tìm' }), { wrong: wrong.field }),
				h('div', { class: 'nd-trial-pair' },
					field('Đối tượng', choice(object, (value) => this.put({ object: value }), objects, ANY), { wrong: wrong.object }),
					field('Loại', choice(kind, (value) => this.put({ kind: value }), kinds, ANY), { wrong: wrong.kind })),
				h('div', { class: 'nd-trial-pair' },
					field('Vào ngày', dateInput(on, (value) => { if (value && value !== on) this.look(value); })),
					field('Phường, xã', combo(ward, (value) => this.put({ ward: value }, this.groups), wards, { placeholder: 'Gõ để tìm' }), { wrong: wrong.wardCode })),
				field('Tổ dân phố', combo(group, (value) => this.put({ group: value }), groups, { placeholder: groups.length ? 'Gõ để tìm' : 'Chọn phường, xã trước' }), { optional: true, wrong: wrong.groupCode }),
				notice('bad', error),
				h('div', { class: 'nd-row' }, h('button', { type: 'submit', class: 'nd-button nd-primary', disabled: busy }, busy ? 'Đang hỏi…' : 'Xem đơn vị'))),
			h('div', { 'aria-live': 'polite' }, answer && outcome(answer)));
	}
}

/** Each field with those above it in its label, in the order of the tree. */
function path(fields) {
	const labels = new Map();
	return fields.map(({ code, name, parent }) => {
		labels.set(code, labels.has(parent) ? `${labels.get(parent)} › ${name}` : name);
		return { value: code, label: labels.get(code) };
	});
}

const outcome = (answer) => h('div', { class: answer.unit ? 'nd-outcome' : 'nd-outcome nd-outcome-none' },
	answer.unit ? h('p', { class: 'nd-outcome-unit' }, h('b', null, answer.unitName), h('span', { class: 'nd-tag' }, answer.levelLabel)) : h('p', { class: 'nd-outcome-unit' }, h('b', null, 'Chưa có đơn vị nào')),
	h('p', { class: 'nd-hint' }, `${answer.wardName}, ngày ${day(answer.on)}`, answer.row && ` · dòng ${answer.row}`, answer.unit && ` · ${answer.unit}`),
	h('p', null, answer.explanation));
