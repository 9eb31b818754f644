/** Who did what, for the inspection: newest first, by case, person, day; and whether the record is whole. */
import { h, render, Component, button, notice } from '../ui.js';
import { get } from '../api.js';
import { day, time } from '../dates.js';
import { me, holds } from '../session.js';
import { Filter } from './filter.js';
import { Verdict } from './verdict.js';
import { details } from './words.js';

const none = { items: [], next: null };
const asked = () => new URLSearchParams(location.hash.split('?')[1] || '').get('subject');

const row = (entry) => h('tr', { key: entry.id },
	h('td', null, day(entry.at), ' ', h('b', null, time(entry.at))),
	h('td', null, entry.actorName, h('div', { class: 'nd-hint' }, entry.actor)),
	h('td', null, entry.actionLabel),
	h('td', null, entry.subject, h('div', { class: 'nd-hint' }, entry.unitName)),
	h('td', { class: 'nd-audit-details' }, entry.purpose && `mục đích: ${entry.purpose}` + (Object.keys(entry.facts || {}).length ? ' · ' : ''), details(entry.facts)));

const table = (items) => h('div', { class: 'nd-audit-scroll' }, h('table', { class: 'nd-table nd-audit' },
	h('thead', null, h('tr', null, ['Thời điểm', 'Người', 'Việc', 'Về', 'Chi tiết'].map((title) => h('th', { scope: 'col' }, title)))),
	h('tbody', null, items.map(row))));

class AuditPage extends Component {
	state = { user: null, wanted: asked() ? { subject: asked() } : {}, found: null, error: null };

	async componentDidMount() {
		const user = await me().catch((e) => this.setState({ error: e.message }));
		this.setState({ user });
		if (user && holds(user, 'duty-inspection')) this.list(this.state.wanted, none);
	}

	find = (wanted) => this.setState({ wanted, found: null }, () => this.list(wanted, none));

	async list(wanted, before) {
		try {
			const { items, next } = await get('/api/audit?' + new URLSearchParams({ ...wanted, ...(before.next && { cursor: before.next }) }));
			if (wanted === this.state.wanted) this.setState({ found: { items: [...before.items, ...items], next }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	}

	entries({ wanted, found, error }) {
		return [
			h(Filter, { subject: wanted.subject, onFind: this.find }),
			notice('bad', error),
			!found && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
			found && !found.items.length && !error && h('p', { class: 'nd-hint' }, 'Không có dòng nào như vậy trong phạm vi của đồng chí.'),
			found && found.items.length > 0 && [
				h('p', null, h('a', { class: 'nd-button nd-small', href: '/api/audit/export?' + new URLSearchParams(wanted), download: '' }, 'Tải bảng tính (CSV)')),
				table(found.items)
			],
			found && found.next && button('Xem thêm', () => this.list(wanted, found))
		];
	}

	render(props, state) {
		const { user, error } = state;
		const inspects = user && holds(user, 'duty-inspection');
		const checks = inspects || (user && (user.administrator || holds(user, 'administrator')));
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' },
			h('h1', null, 'Nhật ký truy cập'),
			!user && notice('bad', error),
			user && !checks && notice('info', 'Trang này dành cho tổ kiểm tra công vụ.'),
			checks && h(Verdict),
			inspects && this.entries(state)));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(AuditPage), node);
	return () => render(null, node);
}
