/** The meetings of a month: where the officials go, what was moved, and what may be arranged anew. */
import { h, render, Component, notice, button, field, tell } from '../ui.js';
import { choice, check } from '../fields.js';
import { reference, choices, myWards } from '../reference.js';
import { get } from '../api.js';
import { isoDay, day, weekday, time } from '../dates.js';
import { me, holds } from '../session.js';
import { Paged } from './loaded.js';
import { MeetingDetail } from './meeting.js';
import { Series } from './series.js';
import { Receptions } from './receptions.js';
import { OpinionImportDialog } from './opinions.js';
import { PlanDialog } from './plan.js';
import { programmeChoices } from './places.js';
import { place, query, views } from './words.js';

const VIEWS = [['month', 'Theo tháng'], ['series', 'Nhịp họp'], ['receptions', 'Lịch tiếp công dân']];
const STATE = { PLANNED: ['', '○ '], HELD: ['nd-fine', '✓ '], CANCELLED: ['nd-unsure', '✕ '] };
const STATES = [{ value: 'PLANNED', label: 'Sắp họp' }, { value: 'HELD', label: 'Đã họp' }, { value: 'CANCELLED', label: 'Đã hủy' }];

const month = (iso) => iso.slice(0, 7);
const shifted = (yearMonth, by) => new Date(Date.UTC(+yearMonth.slice(0, 4), +yearMonth.slice(5) - 1 + by, 1)).toISOString().slice(0, 7);
const lastDay = (yearMonth) => new Date(Date.UTC(+yearMonth.slice(0, 4), +yearMonth.slice(5), 0)).toISOString().slice(0, 10);

/** Meetings of one day together. */
function byDay(items) {
	const days = new Map();
	items.forEach((one) => { const on = isoDay(day(one.scheduledAt)); days.set(on, [...(days.get(on) || []), one]); });
	return [...days];
}

const asked = () => new URLSearchParams(location.hash.split('?')[1] || '').get('code');

class MeetingsPage extends Component {
	state = { lists: null, officials: [], arranges: false, view: 'month', at: month(isoDay(day(Date.now()))), ward: '', type: '', status: '', mine: false, chosen: asked(), turn: 0, dialog: null, error: null };

	async componentDidMount() {
		try {
			const [lists, staff, user] = await Promise.all([reference(), get('/api/outreach/staff'), me()]);
			const mine = lists.wards.find((ward) => ward.mine);
			const goesOut = holds(user, 'liaison-official') && !holds(user, 'home-affairs', 'manager', 'chair', 'delegation-head', 'delegation-secretary');
			this.setState({ lists, officials: staff.officials, arranges: holds(user, 'home-affairs', 'manager', 'chair'), mine: goesOut, ward: mine && !goesOut ? mine.code : '', error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	}

	open = (code) => this.setState({ chosen: code });

	/** The list follows a meeting that was come to by a link. */
	opened = (one) => {
		if (one.code !== asked() || this.followed) return;
		this.followed = true;
		this.setState({ at: month(isoDay(day(one.scheduledAt))) });
	};

	close = () => this.setState({ dialog: null });
	again = () => this.setState((s) => ({ turn: s.turn + 1 }));

	plan = async () => {
		try {
			this.setState({ dialog: { programmes: await programmeChoices() }, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	/** The list goes to the month of the meeting that was planned. */
	planned = (one) => {
		tell('Đã thêm buổi họp.');
		this.setState((s) => ({ dialog: null, turn: s.turn + 1, chosen: one.code, at: month(isoDay(day(one.scheduledAt))) }));
	};

	actions({ lists }) {
		return myWards(lists).length > 0 && h('div', { class: 'nd-calendar-do' }, button('Thêm buổi họp…', this.plan),
			button('Nhập ý kiến từ bảng tính…', () => this.setState({ dialog: { opinions: true } })));
	}

	dialog({ dialog, lists, officials }) {
		if (dialog.opinions) return h(OpinionImportDialog, { onLoaded: this.again, onClose: this.close });
		return h(PlanDialog, { wards: myWards(lists), types: lists.meetingTypes, programmes: dialog.programmes, officials, onDone: this.planned, onClose: this.close });
	}

	line = (one) => h('li', { key: one.code, class: one.code === this.state.chosen ? 'nd-cases-line nd-cases-at' : 'nd-cases-line' },
		h('button', { type: 'button', class: 'nd-cases-open', 'aria-current': one.code === this.state.chosen ? 'true' : undefined, onClick: () => this.open(one.code) },
			h('span', { class: 'nd-cases-head' }, h('b', null, `${time(one.scheduledAt)} ${one.groupName || place(one.wardName)}`), h('span', { class: 'nd-tag ' + STATE[one.status][0] }, STATE[one.status][1] + one.statusLabel),
				one.movedFrom && h('span', { class: 'nd-tag nd-unsure' }, '↷ đã dời'), !one.liaison && one.status === 'PLANNED' && h('span', { class: 'nd-tag nd-urgent' }, '■ chưa có người')),
			h('span', { class: 'nd-hint' }, [one.typeLabel, one.groupName && place(one.wardName), one.liaisonName, one.sessionCount > 1 && `${one.sessionCount} cụm`].filter(Boolean).join(' · '))));

	shown = (answer, items) => (items.length ? byDay(items).map(([on, some]) => h('section', { key: on, class: 'nd-day' },
		h('h2', null, `${weekday(on)} ${day(on)}`), h('ul', { class: 'nd-list' }, some.map(this.line)))) : this.nothing());

	/** In words what may be done about it, and whether a choice above hides something. */
	nothing() {
		const { ward, type, status, mine, arranges } = this.state;
		if (mine && !type && !status) return notice('info', 'Tháng này đồng chí không có buổi nào. Bỏ dấu “Chỉ buổi của tôi” để xem mọi buổi.');
		if (type || status || mine) return notice('info', 'Tháng này không có buổi nào khớp với lựa chọn ở trên. ', button('Bỏ lựa chọn', () => this.setState({ type: '', status: '', mine: false }), { class: 'nd-small' }));
		return notice('info', ward ? 'Phường này tháng này chưa có buổi nào. ' : 'Tháng này chưa có buổi nào. ', arranges ? 'Lập nhịp họp ở phần Nhịp họp, hoặc Thêm buổi họp.' : 'Lịch tự sinh từ nhịp họp do nội vụ, người quản lý hoặc chủ tịch lập.');
	}

	finder({ lists, ward, type, status, mine }) {
		const set = (key) => (value) => this.setState({ [key]: value });
		return h('div', { class: 'nd-outreach-bar' },
			field('Phường', choice(ward, set('ward'), lists.wards.map(({ code, name }) => ({ value: code, label: place(name) })), { empty: 'Tất cả' })),
			field('Loại buổi', choice(type, set('type'), choices(lists.meetingTypes), { empty: 'Mọi loại' })),
			field('Trạng thái', choice(status, set('status'), STATES, { empty: 'Tất cả' })),
			check(mine, set('mine'), 'Chỉ buổi của tôi'));
	}

	stepper({ at }) {
		const go = (by) => () => this.setState({ at: shifted(at, by) });
		return h('div', { class: 'nd-stepper', role: 'group', 'aria-label': 'Tháng' },
			button('‹', go(-1), { ariaLabel: 'Tháng trước' }), h('output', { 'aria-live': 'polite' }, `${at.slice(5)}/${at.slice(0, 4)}`), button('›', go(1), { ariaLabel: 'Tháng sau' }));
	}

	month(state) {
		const { at, ward, type, status, mine, chosen, turn, officials } = state;
		const path = '/api/meetings' + query({ from: `${at}-01`, to: lastDay(at), ward, type, status, mine, limit: 100 });
		return h('div', { class: chosen ? 'nd-outreach-two nd-outreach-open' : 'nd-outreach-two' },
			h('div', { class: 'nd-cases-list nd-outreach-list' }, this.finder(state), h(Paged, { key: path + turn, path, shown: this.shown })),
			chosen && h('section', { class: 'nd-card nd-outreach-one', 'aria-label': 'Buổi họp' },
				button('‹ Danh sách', () => this.open(null), { class: 'nd-quiet nd-outreach-back' }),
				h(MeetingDetail, { code: chosen, key: chosen, officials, onOpen: this.opened, onChanged: this.again })));
	}

	body(state) {
		const { view, lists, arranges, ward } = state;
		if (!lists.wards.length) return notice('info', 'Chưa có phường nào trong phần mềm. Nhập phường và tổ dân phố ở trang Tổ chức.');
		if (view === 'series') return h(Series, { wards: lists.wards, ward, arranges });
		if (view === 'receptions') return h(Receptions, { wards: lists.wards, ward, arranges });
		return this.month(state);
	}

	render(props, state) {
		const { lists, error, view, dialog } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-sheet-wide' },
			h('h1', null, 'Lịch họp'),
			h('div', { class: 'nd-calendar-bar' }, views('Chọn phần', VIEWS, view, (chosen) => this.setState({ view: chosen })), view === 'month' && this.stepper(state), lists && view === 'month' && this.actions(state)),
			notice('bad', error, ' ', button('Thử lại', () => this.componentDidMount(), { class: 'nd-small' })),
			!lists && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			lists && this.body(state),
			dialog && this.dialog(state)));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(MeetingsPage), node);
	return () => render(null, node);
}
