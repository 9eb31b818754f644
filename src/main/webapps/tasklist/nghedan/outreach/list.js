/** The groups and whoever looks after them, ward by ward; also those that nobody looks after. */
import { h, Component, button, field, notice } from '../ui.js';
import { get } from '../api.js';
import { choice, dateInput } from '../fields.js';
import { combo } from '../combo.js';
import { day } from '../dates.js';
import { print } from '../print.js';
import { Paged } from './loaded.js';
import { printedList } from './printed.js';
import { groupSheets } from './sheets.js';
import { place, query, table } from './words.js';

const HEADS = ['Tổ dân phố', 'Cán bộ phụ trách', 'Chức vụ, đơn vị', 'Từ ngày', ''];

const official = (line) => (line.official ? h('span', null, h('b', null, line.officialName),
	line.acting && line.acting !== line.official && h('span', { class: 'nd-hint' }, ` đang vắng, ${line.actingName} đi thay`)) : h('span', { class: 'nd-tag nd-urgent' }, '■ chưa có người'));

/** Lines of one ward under its name. */
function byWard(items) {
	const wards = new Map();
	items.forEach((line) => wards.set(line.ward, [...(wards.get(line.ward) || []), line]));
	return [...wards.values()];
}

export class AssignmentList extends Component {
	constructor(props) {
		super(props);
		const mine = props.wards.find((ward) => ward.mine);
		this.state = { ward: mine ? mine.code : '', official: '', programme: '', on: '', busy: false, error: null };
	}

	printOut = (pages) => async () => {
		this.setState({ busy: true });
		try {
			const printed = await pages();
			this.setState({ error: null, busy: false });
			print(printed);
		} catch (e) {
			this.setState({ error: e.message, busy: false });
		}
	};

	wardList = this.printOut(async () => printedList(await get('/api/assignments/list' + query({ ward: this.state.ward, on: this.state.on }))));
	wardSheets = this.printOut(() => groupSheets({ ward: this.state.ward }, this.state.on));

	/** What may be done about who looks after a group; a gap is filled by whoever decides in its ward, also under a plan from above. */
	actions(one) {
		const { decides, onStaffing, onGive } = this.props;
		return h('span', { class: 'nd-row' },
			decides && one.official && button('Giao người khác', () => onStaffing({ kind: 'REPLACEMENT', username: one.official, group: one.group, groupName: one.groupName }),
				{ class: 'nd-small', ariaLabel: `Giao ${one.groupName} cho người khác` }),
			one.decides && onGive && !one.official && button('Giao cho…', () => onGive({ group: one.group, groupName: one.groupName }), { class: 'nd-small', ariaLabel: `Giao ${one.groupName} cho cán bộ` }),
			button('In', this.printOut(() => groupSheets({ group: one.group }, this.state.on)), { class: 'nd-small nd-quiet', ariaLabel: `In tờ niêm yết ${one.groupName}` }));
	}

	line = (one) => ({
		key: one.group, cells: [one.groupName, official(one), [one.position, one.unitName].filter(Boolean).join(', '), one.from ? day(one.from) + (one.until ? ` – ${day(one.until)}` : '') : '', this.actions(one)]
	});

	shown = (answer, items) => (items.length ? byWard(items).map((lines) => h('section', { class: 'nd-card', key: lines[0].ward, 'aria-label': place(lines[0].wardName) },
		h('h2', null, place(lines[0].wardName)), table(HEADS, lines.map(this.line), { class: 'nd-assigned', label: 'Phân công ở ' + place(lines[0].wardName) })))
		: this.nothing());

	nothing() {
		const { ward, official: username, programme, on } = this.state;
		if (username || programme || on) return notice('info', 'Không có tổ dân phố nào khớp với lựa chọn ở trên. ', button('Bỏ lựa chọn', () => this.setState({ official: '', programme: '', on: '' }), { class: 'nd-small' }));
		return notice('info', ward ? 'Phường này chưa có tổ dân phố nào trong phần mềm.' : 'Chưa có tổ dân phố nào trong phần mềm.', ' Nhập các tổ ở trang Tổ chức.');
	}

	render({ wards, staff, programmes }, { ward, official: username, programme, on, busy, error }) {
		const set = (key) => (value) => this.setState({ [key]: value });
		const title = ward ? undefined : 'Chọn một phường rồi in';
		return h('div', null,
			h('div', { class: 'nd-outreach-bar' },
				field('Phường', choice(ward, set('ward'), wards.map(({ code, name }) => ({ value: code, label: place(name) })), { empty: 'Tất cả' })),
				staff.officials.length > 0 && field('Cán bộ', combo(username, set('official'), staff.officials.map((one) => ({ value: one.username, label: `${one.name} · ${one.position}` })), { placeholder: 'Tất cả' })),
				programmes.length > 1 && field('Chương trình', choice(programme, set('programme'), programmes.map(({ code, name }) => ({ value: code, label: name })), { empty: 'Tất cả' })),
				field('Vào ngày', dateInput(on, set('on'))),
				button('In danh sách', this.wardList, { disabled: !ward || busy, title }), button('In từng tổ', this.wardSheets, { disabled: !ward || busy, title: title || 'Mỗi tổ một tờ' })),
			notice('bad', error),
			h(Paged, { key: [ward, username, programme, on].join('|'), path: '/api/assignments' + query({ ward, official: username, programme, on, limit: 100 }), shown: this.shown }));
	}
}
