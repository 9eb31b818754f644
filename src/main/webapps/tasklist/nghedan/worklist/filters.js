/** Everything the list can be narrowed by beside the chips, and what it is narrowed by now, each to be taken away alone. */
import { h, Component, button, field } from '../ui.js';
import { choice, dateInput, textInput } from '../fields.js';
import { combo } from '../combo.js';
import { choices } from '../reference.js';
import { day } from '../dates.js';
import { STEPS } from './steps.js';

const PAUSE = 300;

const OWNERS = [{ value: 'me', label: 'Tôi' }, { value: 'none', label: 'Chưa ai nhận' }];

const wards = (lists) => (lists.wards || []).map(({ code, name }) => ({ value: code, label: name }));
const groups = (lists, ward) => (lists.wards || []).filter(({ code }) => !ward || code === ward)
	.flatMap((each) => each.groups.map(({ code, name }) => ({ value: code, label: ward ? name : `${name} · ${each.name}` })));
const units = (lists) => (lists.units || []).map(({ code, name }) => ({ value: code, label: name }));

const SAID = {
	step: () => ['Bước', STEPS], field: (lists) => ['Lĩnh vực', choices(lists.fields)], ward: (lists) => ['Phường, xã', wards(lists)],
	group: (lists) => ['Tổ', groups(lists)], level: (lists) => ['Cấp', choices(lists.levels)], unit: (lists) => ['Đơn vị', units(lists)],
	own: (lists) => ['Riêng của', [{ value: 'none', label: 'không đơn vị nào' }, ...units(lists)]],
	owner: () => ['Người giữ', OWNERS], meeting: () => ['Cuộc họp', []], from: () => ['Nhận từ', []], to: () => ['Nhận đến', []], q: () => ['Tìm', []]
};

function said(key, value, lists) {
	const [label, list] = SAID[key](lists);
	const found = list.find((entry) => entry.value === value);
	return `${label}: ${found ? found.label : key === 'from' || key === 'to' ? day(value) : value}`;
}

export const active = (shown, lists, onChange) => Object.keys(SAID).filter((key) => shown[key]).map((key) => h('span', { class: 'nd-tag nd-filter-tag', key },
	said(key, shown[key], lists), button('✕', () => onChange({ [key]: undefined }), { class: 'nd-quiet nd-small', ariaLabel: 'Bỏ điều kiện ' + said(key, shown[key], lists) })));

/** Asked when whoever types pauses, and not with each letter. */
class Paused extends Component {
	state = { text: this.props.value || '' };

	componentDidUpdate(before) {
		if (before.value !== this.props.value && !this.timer) this.setState({ text: this.props.value || '' });
	}

	componentWillUnmount() {
		clearTimeout(this.timer);
	}

	type = (text) => {
		this.setState({ text });
		clearTimeout(this.timer);
		this.timer = setTimeout(() => { this.timer = null; this.props.onValue(text.trim()); }, PAUSE);
	};

	render({ placeholder, maxLength }, { text }) {
		return textInput(text, this.type, { placeholder, maxLength });
	}
}

export function filters(shown, lists, onChange) {
	const set = (key) => (value) => onChange({ [key]: value || undefined });
	const select = (key, list, empty) => choice(shown[key], set(key), list, { empty });
	return h('div', { class: 'nd-card nd-filters', id: 'nd-filters' },
		h('div', { class: 'nd-grid' },
			field('Bước', select('step', STEPS, 'Mọi bước')),
			field('Lĩnh vực', select('field', choices(lists.fields), 'Mọi lĩnh vực')),
			field('Phường, xã', choice(shown.ward, (ward) => onChange({ ward: ward || undefined, group: undefined }), wards(lists), { empty: 'Mọi nơi' })),
			field('Tổ dân phố', combo(shown.group, set('group'), groups(lists, shown.ward), { placeholder: 'Gõ để tìm' })),
			field('Cấp', select('level', choices(lists.levels), 'Mọi cấp')),
			field('Đơn vị', combo(shown.unit, (unit) => onChange({ unit: unit || undefined, own: undefined }), units(lists), { placeholder: 'Gõ để tìm' })),
			field('Người giữ', select('owner', OWNERS, 'Ai cũng được')),
			field('Cuộc họp', h(Paused, { value: shown.meeting, onValue: set('meeting'), placeholder: 'Mã cuộc họp', maxLength: 40 })),
			field('Nhận từ ngày', dateInput(shown.from, set('from'))),
			field('Nhận đến ngày', dateInput(shown.to, set('to')))));
}
