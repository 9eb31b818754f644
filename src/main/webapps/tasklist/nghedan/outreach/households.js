/** How many households the groups of a ward have: looked up, put right in its line, or brought from a table. */
import { h, Component, button, field, notice, tell } from '../ui.js';
import { put, at } from '../api.js';
import { choice } from '../fields.js';
import { whole } from '../moves.js';
import { HouseholdImport } from './household-import.js';
import { Loaded } from './loaded.js';
import { place, query, table } from './words.js';

const HEADS = ['Tổ dân phố', 'Số hộ', 'Cách họp'];

const number = (households) => (households === null || households === undefined ? '' : String(households));

/** One number, kept when the field is left; what the server refuses stays in it with the reason. */
class Households extends Component {
	state = { typed: number(this.props.line.households), kept: number(this.props.line.households), wrong: null, busy: false };

	keep = async () => {
		const { line, onKept } = this.props;
		const { typed, kept } = this.state;
		if (typed === kept) return this.setState({ wrong: null });
		this.setState({ busy: true, wrong: null });
		try {
			await put(at('households', line.group), { households: typed ? Number(typed) : null });
			this.setState({ busy: false, kept: typed });
			onKept(line.groupName);
		} catch (e) {
			this.setState({ busy: false, wrong: e.message });
		}
		return undefined;
	};

	key = (event) => {
		if (event.key !== 'Enter') return;
		const fields = [...event.target.closest('table').querySelectorAll('input')];
		const next = fields[fields.indexOf(event.target) + 1];
		if (next) next.focus();
		else event.target.blur();
	};

	render({ line }, { typed, wrong, busy }) {
		return h('span', { class: 'nd-households' }, h('input', {
			class: 'nd-input', inputMode: 'numeric', maxLength: 6, autocomplete: 'off', value: typed, 'aria-label': `Số hộ ${line.groupName}`, 'aria-busy': String(busy),
			'aria-invalid': String(Boolean(wrong)), onInput: (event) => this.setState({ typed: event.target.value.replace(/\D/g, '') }), onBlur: this.keep, onKeyDown: this.key
		}), wrong && h('span', { class: 'nd-wrong', role: 'alert' }, wrong));
	}
}

const meets = ({ households, clusters }) => (clusters > 1 ? `theo ${clusters} cụm` : households === null ? '' : 'một buổi');

export class HouseholdsView extends Component {
	constructor(props) {
		super(props);
		const mine = props.wards.find((ward) => ward.mine) || props.wards[0];
		this.state = { ward: mine ? mine.code : '', importing: false, turn: 0 };
	}

	/** The sums and the clusters follow what was put in. */
	kept = (again) => (groupName) => {
		tell(`Đã ghi số hộ ${groupName}.`);
		again();
	};

	loaded = (groups) => {
		tell(`Đã ghi số hộ của ${whole(groups)} tổ.`);
		this.setState((s) => ({ importing: false, turn: s.turn + 1 }));
	};

	shown = (ward, again) => (ward.groups.length ? [
		h('p', null, h('b', null, whole(ward.total)), ' hộ ở ', h('b', null, whole(ward.counted)), ` trên ${whole(ward.groups.length)} tổ đã đếm. `,
			h('span', { class: 'nd-hint' }, `Tổ từ ${whole(ward.clustersFrom)} hộ họp theo cụm, tính từ những buổi xếp lịch sau khi ghi; buổi đã có trong lịch giữ nguyên.`)),
		ward.editable ? h('p', { class: 'nd-hint' }, 'Gõ số hộ rồi Enter; số tự lưu khi rời ô. Để trống là chưa đếm.') : notice('info', 'Đồng chí xem được; cán bộ tiếp nhận, nội vụ, người quản lý hoặc chủ tịch của phường hay cấp trên ghi số hộ.'),
		table(HEADS, ward.groups.map((line) => ({
			key: line.group, cells: [line.groupName, ward.editable ? h(Households, { line, onKept: this.kept(again), key: line.group }) : line.households === null ? h('span', { class: 'nd-hint' }, 'chưa đếm') : whole(line.households), meets(line)]
		})), { class: 'nd-household-table', label: 'Số hộ của các tổ' })
	] : notice('info', 'Phường này chưa có tổ dân phố nào trong phần mềm. Nhập các tổ ở trang Tổ chức.'));

	render({ wards }, { ward, importing, turn }) {
		if (!wards.length) return notice('info', 'Chưa có phường nào trong phần mềm. Nhập phường và tổ dân phố ở trang Tổ chức.');
		return h('div', null,
			h('div', { class: 'nd-outreach-bar' },
				field('Phường', choice(ward, (code) => this.setState({ ward: code }), wards.map(({ code, name }) => ({ value: code, label: place(name) })))),
				button('Nhập số hộ từ bảng tính…', () => this.setState({ importing: true }))),
			h(Loaded, { key: ward + turn, path: '/api/households' + query({ ward }), shown: this.shown }),
			importing && h(HouseholdImport, { onLoaded: this.loaded, onClose: () => this.setState({ importing: false }) }));
	}
}
