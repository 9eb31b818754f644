/** Dossiers of my office by state, each with its age; one of them opened beside the list. */
import { h, render, Component, button, notice } from '../ui.js';
import { get } from '../api.js';
import { daysUntil, dayAndTime } from '../dates.js';
import { choice } from '../fields.js';
import { Detail } from './detail.js';

const none = { items: [], next: null };
const ORDER = ['CLOSED', 'PREPARED', 'SIGNED', 'SENT', 'QUEUED', 'DONE', 'VOID'];
const SHOWN = [
	{ value: 'unfinished', label: 'Chưa xong' }, { value: 'QUEUED', label: 'Đang tập hợp' }, { value: 'SENT', label: 'Đã gửi, chờ trả lời' },
	{ value: 'DONE', label: 'Đã trả lời đủ' }, { value: 'VOID', label: 'Đã hủy' }, { value: 'all', label: 'Tất cả' }
];

const asked = (shown, cursor) => new URLSearchParams({
	...(shown === 'unfinished' ? { unfinished: true } : shown !== 'all' && { status: shown }), ...(cursor && { cursor })
});
const codeInAddress = () => new URLSearchParams(location.hash.split('?')[1] || '').get('code');
const age = (from) => (daysUntil(from) === 0 ? 'hôm nay' : `${-daysUntil(from)} ngày trước`);

/** Of those that are with an agency the one that waits longest stands first; the others stay as they are. */
const longestFirst = (a, b) => (a.status === 'SENT' ? new Date(a.sentAt) - new Date(b.sentAt) : 0);

function when(d) {
	if (d.status === 'QUEUED') return d.closesAt ? `khóa ${dayAndTime(d.closesAt)}` : `mở ${age(d.openedAt)}`;
	return d.sentAt ? `gửi ${age(d.sentAt)}, còn chờ ${d.open}/${d.petitions}` : `mở ${age(d.openedAt)}`;
}

class DossiersPage extends Component {
	state = { shown: 'unfinished', found: null, error: null, open: codeInAddress() };

	componentDidMount() {
		this.moved = () => this.setState({ open: codeInAddress() });
		window.addEventListener('hashchange', this.moved);
		this.list(none);
	}

	componentWillUnmount() {
		window.removeEventListener('hashchange', this.moved);
	}

	list = async (before) => {
		const { shown } = this.state;
		try {
			const { items, next } = await get('/api/dossiers?' + asked(shown, before.next));
			if (shown === this.state.shown) this.setState({ found: { items: [...before.items, ...items], next }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	};

	line = (d) => h('li', { key: d.code, class: d.code === this.state.open ? 'nd-chosen' : '' },
		h('a', { class: 'nd-link nd-dossier-line', href: '#/dossiers?code=' + encodeURIComponent(d.code), 'aria-current': d.code === this.state.open },
			h('b', null, d.agencyName), h('span', null, ` ${d.petitions} kiến nghị`), d.urgent && h('span', { class: 'nd-tag nd-urgent' }, 'Khẩn'),
			d.letterDue && h('span', { class: 'nd-tag nd-urgent' }, 'Đến hạn nhắc')),
		h('div', { class: 'nd-hint' }, [d.code, d.letterNumber && 'số ' + d.letterNumber, when(d)].filter(Boolean).join(' · ')));

	groups({ items }) {
		return ORDER.map((status) => items.filter((d) => d.status === status).sort(longestFirst)).filter((some) => some.length)
			.map((some) => h('section', { class: 'nd-section', key: some[0].status }, h('h2', { class: 'nd-heading' }, `${some[0].statusLabel} (${some.length})`),
				h('ul', { class: 'nd-list' }, some.map(this.line))));
	}

	render(props, { shown, found, error, open }) {
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-dossiers' + (open ? ' nd-dossiers-open' : '') },
			h('h1', null, 'Hồ sơ chuyển'),
			h('div', { class: 'nd-dossiers-list' },
				choice(shown, (value) => this.setState({ shown: value, found: null }, () => this.list(none)), SHOWN, { 'aria-label': 'Trạng thái hồ sơ' }),
				notice('bad', error, ' ', button('Thử lại', () => this.list(none), { class: 'nd-small' })),
				!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
				found && !found.items.length && !error && notice('good', 'Không có hồ sơ nào.'),
				found && this.groups(found),
				found && found.next && button('Xem thêm', () => this.list(found))),
			open && h('div', { class: 'nd-card nd-dossiers-one' },
				h('p', null, h('a', { class: 'nd-link', href: '#/dossiers' }, '‹ Danh sách hồ sơ')),
				h(Detail, { code: open, wide: true, onChanged: () => this.list(none) }))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(DossiersPage), node);
	return () => render(null, node);
}
