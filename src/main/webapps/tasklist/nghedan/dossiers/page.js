/** Dossiers of my office by state, each with its age; one of them opened beside the list. */
import { h, render, notice } from '../ui.js';
import { daysUntil, dayAndTime } from '../dates.js';
import { ListBeside } from '../list-beside.js';
import { Detail } from './detail.js';

const ORDER = ['CLOSED', 'PREPARED', 'SIGNED', 'SENT', 'QUEUED', 'DONE', 'VOID'];
const SHOWN = [
	{ value: 'unfinished', label: 'Chưa xong' }, { value: 'QUEUED', label: 'Đang tập hợp' }, { value: 'SENT', label: 'Đã gửi, chờ trả lời' },
	{ value: 'DONE', label: 'Đã trả lời đủ' }, { value: 'VOID', label: 'Đã hủy' }, { value: 'all', label: 'Tất cả' }
];

const age = (from) => (daysUntil(from) === 0 ? 'hôm nay' : `${-daysUntil(from)} ngày trước`);

/** Of those that are with an agency the one that waits longest stands first; the others stay as they are. */
const longestFirst = (a, b) => (a.status === 'SENT' ? new Date(a.sentAt) - new Date(b.sentAt) : 0);

function when(d) {
	if (d.status === 'QUEUED') return d.closesAt ? `khóa ${dayAndTime(d.closesAt)}` : `mở ${age(d.openedAt)}`;
	return d.sentAt ? `gửi ${age(d.sentAt)}, còn chờ ${d.open}/${d.petitions}` : `mở ${age(d.openedAt)}`;
}

class DossiersPage extends ListBeside {
	constructor(props) {
		super(props, 'unfinished');
	}

	path = (shown, cursor) => '/api/dossiers?' + new URLSearchParams({
		...(shown === 'unfinished' ? { unfinished: true } : shown !== 'all' && { status: shown }), ...(cursor && { cursor })
	});

	line = (d) => h('li', { key: d.code, class: d.code === this.state.open ? 'nd-chosen' : '' },
		h('a', { class: 'nd-link nd-dossier-line', href: '#/dossiers?code=' + encodeURIComponent(d.code), 'aria-current': d.code === this.state.open },
			h('b', null, d.agencyName), h('span', null, ` ${d.petitions} kiến nghị`), d.urgent && h('span', { class: 'nd-tag nd-urgent' }, 'Khẩn'),
			d.letterDue && h('span', { class: 'nd-tag nd-urgent' }, 'Đến hạn nhắc')),
		h('div', { class: 'nd-hint' }, [d.code, d.letterNumber && 'số ' + d.letterNumber, when(d)].filter(Boolean).join(' · ')));

	groups(items) {
		return ORDER.map((status) => items.filter((d) => d.status === status).sort(longestFirst)).filter((some) => some.length)
			.map((some) => h('section', { class: 'nd-section', key: some[0].status }, h('h2', { class: 'nd-heading' }, `${some[0].statusLabel} (${some.length})`),
				h('ul', { class: 'nd-list' }, some.map(this.line))));
	}

	render(props, state) {
		const { open } = state;
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-dossiers' + (open ? ' nd-dossiers-open' : '') },
			h('h1', null, 'Hồ sơ chuyển'),
			h('div', { class: 'nd-dossiers-list' }, this.lines(state, {
				kinds: SHOWN, label: 'Trạng thái hồ sơ', empty: notice('good', 'Không có hồ sơ nào.'), drawn: (items) => this.groups(items)
			})),
			open && h('div', { class: 'nd-card nd-dossiers-one' },
				h('p', null, h('a', { class: 'nd-link', href: '#/dossiers' }, '‹ Danh sách hồ sơ')),
				h(Detail, { code: open, wide: true, onChanged: this.again }))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(DossiersPage), node);
	return () => render(null, node);
}
