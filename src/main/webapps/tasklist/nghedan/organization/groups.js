/** The residential groups of a ward on a day, with those they came from and those that look after them later. */
import { h, Component, section, notice, button } from '../ui.js';
import { get } from '../api.js';
import { day } from '../dates.js';
import { placeOf, dayBefore, dayAfter } from './words.js';

/** Groups of one ward behind its name: "Tổ dân phố 1, 2, 3 · phường Bình Hòa Đông". */
function together(groups) {
	const wards = new Map();
	groups.forEach((group) => wards.set(group.ward, [...(wards.get(group.ward) || []), group]));
	return [...wards.values()].map((some) => {
		const [first, ...rest] = some.map(({ name }) => name);
		const short = rest.map((name) => (name.startsWith('Tổ dân phố ') && first.startsWith('Tổ dân phố ') ? name.slice('Tổ dân phố '.length) : name));
		return { ward: some[0].ward, code: some[0].code, label: [[first, ...short].join(', '), placeOf(some[0].wardName)].filter(Boolean).join(' · ') };
	});
}

const linked = (mark, words, groups, on, open) => groups.length > 0 && h('div', { class: 'nd-org-succession' },
	h('span', { class: 'nd-hint' }, mark, ' ', words, ' '), together(groups).map((some) => button(some.label, () => open(some.ward, on), { class: 'nd-quiet nd-org-link', title: 'Mở đơn vị này' })));

export class Groups extends Component {
	state = { groups: null, error: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		const { ward, on } = this.props;
		try {
			const groups = await get(`/api/organization/groups?ward=${encodeURIComponent(ward)}&on=${on}`);
			this.setState({ groups, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	render({ open }, { groups, error }) {
		return section(groups ? `Tổ dân phố (${groups.length})` : 'Tổ dân phố',
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!groups && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			groups && !groups.length && h('p', { class: 'nd-hint' }, 'Không có tổ nào vào ngày này.'),
			groups && h('ul', { class: 'nd-list nd-org-groups' }, groups.map((group) => h('li', { key: group.code },
				h('span', { class: 'nd-org-group' }, h('b', null, group.name), h('span', { class: 'nd-hint' }, group.code)),
				linked('◂', 'trước là', group.predecessors || [], group.validFrom && dayBefore(group.validFrom), open),
				linked('▸', group.validTo ? `từ ${day(dayAfter(group.validTo))} là` : 'sau là', group.successors || [], group.validTo && dayAfter(group.validTo), open)))));
	}
}
