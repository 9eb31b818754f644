/** Reviews of my delegations and wards, of those to come the next first; one of them opened beside the list. */
import { h, render, Component, button, notice } from '../ui.js';
import { get } from '../api.js';
import { dayAndTime } from '../dates.js';
import { choice } from '../fields.js';
import { placeOf } from '../organization/words.js';
import { views } from '../outreach/words.js';
import { Detail } from './detail.js';
import { Rhythms } from './rhythms.js';

const none = { items: [], next: null };
const SHOWN = [{ value: 'PLANNED', label: 'Sắp họp' }, { value: 'HELD', label: 'Đã họp' }, { value: 'CANCELLED', label: 'Không họp' }, { value: 'all', label: 'Tất cả' }];
const VIEWS = [['reviews', 'Cuộc họp'], ['rhythms', 'Lịch họp đoàn']];
const EMPTY = { PLANNED: 'Chưa có cuộc họp nào sắp tới. Cuộc họp của mỗi tháng tự xếp theo Lịch họp đoàn.', HELD: 'Chưa có cuộc họp nào đã họp.', CANCELLED: 'Không có cuộc họp nào bị bỏ.' };
const codeInAddress = () => new URLSearchParams(location.hash.split('?')[1] || '').get('code');

class ReviewsPage extends Component {
	state = { view: 'reviews', shown: 'PLANNED', found: null, error: null, open: codeInAddress() };

	componentDidMount() {
		this.moved = () => this.setState((s) => ({ open: codeInAddress(), view: codeInAddress() ? 'reviews' : s.view }));
		window.addEventListener('hashchange', this.moved);
		this.list(none);
	}

	componentWillUnmount() {
		window.removeEventListener('hashchange', this.moved);
	}

	list = async (before) => {
		const { shown } = this.state;
		try {
			const { items, next } = await get('/api/reviews?' + new URLSearchParams({ ...(shown !== 'all' && { status: shown }), ...(before.next && { cursor: before.next }) }));
			if (shown === this.state.shown) this.setState({ found: { items: [...before.items, ...items], next }, error: null });
		} catch (e) {
			this.setState({ error: e.message, found: this.state.found || none });
		}
	};

	/** What has not been reported belongs to the nearest review of the delegation; a later one shows it only until then. */
	before(code) {
		const { items } = this.state.found || none;
		const one = items.find((r) => r.code === code);
		return one && one.status === 'PLANNED' && items.filter((r) => r.status === 'PLANNED' && r.delegation === one.delegation && r.scheduledAt < one.scheduledAt)
			.sort((a, b) => a.scheduledAt.localeCompare(b.scheduledAt))[0];
	}

	line = (r) => h('li', { key: r.code, class: r.code === this.state.open ? 'nd-chosen' : '' },
		h('a', { class: 'nd-link', href: '#/reviews?code=' + encodeURIComponent(r.code), 'aria-current': r.code === this.state.open }, r.delegationName),
		h('span', { class: 'nd-tag' }, r.statusLabel),
		h('div', { class: 'nd-hint' }, [dayAndTime(r.heldAt || r.scheduledAt), placeOf(r.wardName), r.heldAt && `${r.items} ý kiến`, r.late > 0 && `${r.late} trễ hạn`,
			r.minutesNumber && `số ${r.minutesNumber}`, r.heldAt && !r.signedAt && 'chưa ký biên bản'].filter(Boolean).join(' · ')));

	/** Opened from somewhere else, one review is what is to be seen. */
	render(props, { view, shown, found, error, open }) {
		const pick = views('Chọn phần', VIEWS, view, (chosen) => { this.setState({ view: chosen }); if (chosen === 'rhythms' && open) location.hash = '#/reviews'; });
		if (view === 'rhythms' && !open) return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' }, h('h1', null, 'Họp đoàn'), pick, h(Rhythms)));
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet nd-dossiers' + (open ? ' nd-dossiers-open' : '') },
			h('h1', null, 'Họp đoàn'),
			h('div', { class: 'nd-dossiers-list' },
				pick,
				choice(shown, (value) => this.setState({ shown: value, found: null }, () => this.list(none)), SHOWN, { 'aria-label': 'Trạng thái cuộc họp' }),
				notice('bad', error, ' ', button('Thử lại', () => this.list(none), { class: 'nd-small' })),
				!found && h('p', { class: 'nd-skeleton' }, 'Đang mở…'),
				found && !found.items.length && !error && notice('info', EMPTY[shown] || 'Chưa có cuộc họp nào ở các đoàn và phường của đồng chí.'),
				found && h('ul', { class: 'nd-list' }, found.items.map(this.line)),
				found && found.next && button('Xem thêm', () => this.list(found))),
			open && h('div', { class: 'nd-card nd-dossiers-one' },
				h('p', null, h('a', { class: 'nd-link', href: '#/reviews' }, '‹ Danh sách cuộc họp')),
				h(Detail, { code: open, wide: true, earlier: this.before(open), onChanged: () => this.list(none) }))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(ReviewsPage), node);
	return () => render(null, node);
}
