/** Who looks after which residential group: the list, the programmes behind it, and what changes hands. */
import { h, render, Component, notice, button, tell } from '../ui.js';
import { get } from '../api.js';
import { me, holds } from '../session.js';
import { reference, choices } from '../reference.js';
import { isoDay, day } from '../dates.js';
import { views } from './words.js';
import { AssignmentList } from './list.js';
import { Programmes } from './programmes.js';
import { Handovers } from './handovers.js';
import { HouseholdsView } from './households.js';
import { ImportDialog } from './import.js';
import { ProposalDialog, shareable } from './proposal.js';
import { StaffingDialog } from './staffing.js';
import { GiveDialog } from './give.js';

const VIEWS = [['list', 'Danh sách'], ['programmes', 'Chương trình'], ['handovers', 'Bàn giao'], ['households', 'Số hộ']];
const DECIDES = ['home-affairs', 'manager', 'chair'];

class AssignmentsPage extends Component {
	state = { programmes: null, staff: { officials: [], delegations: [] }, wards: [], units: [], decides: false, leads: false, view: 'list', dialog: null, turn: 0, error: null };

	async componentDidMount() {
		try {
			const [programmes, staff, lists, user] = await Promise.all([get('/api/programmes'), get('/api/outreach/staff'), reference(), me()]);
			this.setState({ programmes, staff, wards: lists.wards, units: choices(lists.units), decides: holds(user, ...DECIDES), leads: holds(user, 'delegation-head', 'delegation-secretary'), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	}

	/** What is asked of a change, before it is carried out, is a programme that goes on. */
	open = () => this.running(({ editable }) => editable);

	/** Also under a plan of the unit above, whoever decides in a ward gives a group that nobody has. */
	fillable = () => shareable(this.running(({ editable, fillable }) => editable || fillable));

	running(may) {
		const today = isoDay(day(Date.now()));
		return this.state.programmes.filter((one) => may(one) && (!one.validTo || one.validTo >= today));
	}

	changed = (words) => async () => {
		this.setState((s) => ({ dialog: null, turn: s.turn + 1 }));
		tell(words);
		await this.componentDidMount();
	};

	given = (groupName) => async (warnings) => this.changed([`Đã giao ${groupName}.`, ...warnings].join(' '))();

	give = (line) => this.setState({ dialog: { give: line } });

	staffing = (line) => this.setState({ dialog: { staffing: line || {} } });

	actions({ decides, leads, programmes }) {
		const editable = this.open();
		const today = isoDay(day(Date.now()));
		const led = shareable(editable.length || !leads ? editable : programmes.filter(({ validTo }) => !validTo || validTo >= today));
		return (decides || leads) && h('div', { class: 'nd-calendar-do' },
			led.length > 0 && button('Đề xuất phân công…', () => this.setState({ dialog: { proposal: led } }), { class: 'nd-primary' }),
			editable.length > 0 && button('Nhập từ bảng tính…', () => this.setState({ dialog: { import: editable } })),
			decides && button('Thay đổi nhân sự…', () => this.staffing()));
	}

	dialog({ dialog, staff }) {
		const close = () => this.setState({ dialog: null });
		if (dialog.give) return h(GiveDialog, { ...dialog.give, programmes: this.fillable(), officials: staff.officials, onDone: this.given(dialog.give.groupName), onClose: close });
		if (dialog.import) return h(ImportDialog, { programmes: dialog.import, onDone: this.changed('Đã nhập danh sách phân công.'), onClose: close });
		if (dialog.proposal) return h(ProposalDialog, { programmes: dialog.proposal, delegations: staff.delegations, mayAccept: this.open().length > 0, onDone: this.changed('Đã giao theo đề xuất; các phường nhận việc xác nhận bàn giao.'), onClose: close });
		return h(StaffingDialog, { ...dialog.staffing, officials: staff.officials, onDone: this.changed('Đã ghi thay đổi.'), onClose: close });
	}

	body(state) {
		const { view, programmes, staff, wards, units, decides, turn } = state;
		if (view === 'programmes') return h(Programmes, { programmes, units, decides, onChanged: this.changed('Đã lưu chương trình.') });
		if (view === 'handovers') return h(Handovers, { key: turn });
		if (view === 'households') return h(HouseholdsView, { wards });
		return [!programmes.length && notice('info', 'Chưa có chương trình nào nên chưa phân công được. ', decides ? button('Lập chương trình', () => this.setState({ view: 'programmes' }), { class: 'nd-small' }) : 'Nội vụ, người quản lý hoặc chủ tịch lập chương trình.'),
			h(AssignmentList, { key: turn, programmes, staff, wards, decides, onStaffing: this.staffing, onGive: this.fillable().length > 0 ? this.give : null })];
	}

	render(props, state) {
		const { programmes, error, view, dialog } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Phân công'),
			h('div', { class: 'nd-calendar-bar' }, views('Chọn phần', VIEWS, view, (chosen) => this.setState({ view: chosen })), programmes && this.actions(state)),
			notice('bad', error, ' ', button('Thử lại', () => this.componentDidMount(), { class: 'nd-small' })),
			!programmes && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			programmes && this.body(state),
			dialog && this.dialog(state)));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(AssignmentsPage), node);
	return () => render(null, node);
}
