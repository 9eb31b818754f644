/** Reviews of my delegations and wards, of those to come the next first; one of them opened beside the list. */
import { h, render, notice } from '../ui.js';
import { dayAndTime } from '../dates.js';
import { ListBeside } from '../list-beside.js';
import { placeOf } from '../organization/words.js';
import { views } from '../outreach/words.js';
import { Detail } from './detail.js';
import { Rhythms } from './rhythms.js';

const SHOWN = [{ value: 'PLANNED', label: 'Sắp họp' }, { value: 'HELD', label: 'Đã họp' }, { value: 'CANCELLED', label: 'Không họp' }, { value: 'all', label: 'Tất cả' }];
const VIEWS = [['reviews', 'Cuộc họp'], ['rhythms', 'Lịch họp đoàn']];
const EMPTY = { PLANNED: 'Chưa có cuộc họp nào sắp tới. Cuộc họp của mỗi tháng tự xếp theo Lịch họp đoàn.', HELD: 'Chưa có cuộc họp nào đã họp.', CANCELLED: 'Không có cuộc họp nào bị bỏ.' };

class ReviewsPage extends ListBeside {
	constructor(props) {
		super(props, 'PLANNED');
		this.state.view = 'reviews';
	}

	path = (shown, cursor) => '/api/reviews?' + new URLSearchParams({ ...(shown !== 'all' && { status: shown }), ...(cursor && { cursor }) });

	/** What has not been reported belongs to the nearest review of the delegation; a later one shows it only until then. */
	before(code) {
		const items = this.state.found ? this.state.found.items : [];
		const one = items.find((r) => r.code === code);
		return one && one.status === 'PLANNED' && items.filter((r) => r.status === 'PLANNED' && r.delegation === one.delegation && r.scheduledAt < one.scheduledAt)
			.sort((a, b) => a.scheduledAt.localeCompare(b.scheduledAt))[0];
	}

	line = (r) => h('li', { key: r.code, class: r.code === this.state.open ? 'nd-chosen' : '' },
		h('a', { class: 'nd-link', href: '#/reviews?code=' + encodeURIComponent(r.code), 'aria-current': r.code === this.state.open }, r.delegationName),
		h('span', { class: 'nd-tag' }, r.statusLabel),
		h('div', { class: 'nd-hint' }, [dayAndTime(r.heldAt || r.scheduledAt), placeOf(r.wardName), r.heldAt && `${r.items} ý kiến`, r.late > 0 && `${r.late} trễ hạn`,
			r.minutesNumber && `số ${r.minutesNumber}`, r.heldAt && !r.signedAt && 'chưa ký biên bản'].filter(Boolean).join(' · ')));

	rhythms = () => {
		this.setState({ view: 'rhythms' });
		if (this.state.open) location.hash = '#/reviews';
	};

	/** A review that is opened from somewhere else is what is to be seen. */
	render(props, state) {
		const { view, shown, open } = state;
		const pick = views('Chọn phần', VIEWS, open ? 'reviews' : view, (chosen) => (chosen === 'rhythms' ? this.rhythms() : this.setState({ view: chosen })));
		if (view === 'rhythms' && !open) return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' }, h('h1', null, 'Họp đoàn'), pick, h(Rhythms)));
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-dossiers' + (open ? ' nd-dossiers-open' : '') },
			h('h1', null, 'Họp đoàn'),
			h('div', { class: 'nd-dossiers-list' }, pick, this.lines(state, {
				kinds: SHOWN, label: 'Trạng thái cuộc họp', empty: notice('info', EMPTY[shown] || 'Chưa có cuộc họp nào ở các đoàn và phường của đồng chí.'),
				drawn: (items) => h('ul', { class: 'nd-list' }, items.map(this.line))
			})),
			open && h('div', { class: 'nd-card nd-dossiers-one' },
				h('p', null, h('a', { class: 'nd-link', href: '#/reviews' }, '‹ Danh sách cuộc họp')),
				h(Detail, { code: open, wide: true, earlier: this.before(open), onChanged: this.again }))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(ReviewsPage), node);
	return () => render(null, node);
}
