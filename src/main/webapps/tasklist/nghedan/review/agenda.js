/** The agenda, gone through with the keyboard: Enter ticks an opinion as reported and goes to the next that is not. */
import { h, Component, section } from '../ui.js';
import { Item } from './item.js';

const KEYS = 'Phím: Enter đánh dấu đã báo cáo và sang ý kiến sau; ↑ ↓ chuyển ý kiến; Ctrl+Enter trong ô chỉ đạo cũng vậy.';

export class Agenda extends Component {
	ticks() {
		return [...this.list.querySelectorAll('input.nd-reported')];
	}

	/** To the tick beside this one; @param open only to one that is not set */
	go(from, step, open) {
		const ticks = this.ticks();
		const start = ticks.indexOf(from);
		for (let i = start + step; i >= 0 && i < ticks.length; i += step) {
			if (!open || !ticks[i].checked) return ticks[i].focus();
		}
		return undefined;
	}

	report = async (item, tick) => {
		if (await this.props.note({ petition: item.code, reported: true })) this.go(tick, 1, true);
	};

	keys = (event) => {
		const row = event.target.closest('[data-petition]');
		if (!row) return;
		const tick = row.querySelector('input.nd-reported');
		const onTick = event.target === tick;
		const item = this.props.review.items.find((one) => one.code === row.dataset.petition);
		if (event.key === 'Enter' && (onTick || event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			this.report(item, tick);
		} else if (onTick && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
			event.preventDefault();
			this.go(tick, event.key === 'ArrowDown' ? 1 : -1, false);
		}
	};

	render({ review, note }) {
		const { items, open, late } = review;
		const writable = review.editable && review.status === 'PLANNED';
		return section(review.status === 'HELD' ? `Đã báo cáo (${items.length})` : `Chương trình (${items.length})`,
			h('p', { class: 'nd-hint', role: 'status', 'aria-live': 'polite' }, [
				review.status === 'PLANNED' && (open ? `Còn ${open} trên ${items.length} ý kiến chưa đánh dấu đã báo cáo.` : items.length ? 'Mọi ý kiến đã được đánh dấu.' : 'Không có ý kiến nào chưa báo cáo.'),
				late > 0 && `${late} ý kiến trễ hạn báo cáo, xếp lên đầu.`].filter(Boolean).join(' ')),
			writable && items.length > 0 && h('p', { class: 'nd-hint' }, KEYS),
			h('ul', { class: 'nd-list nd-agenda', onKeyDown: this.keys, ref: (list) => { this.list = list; } },
				items.map((item) => h(Item, { key: item.code, item, review: review.code, writable, note }))));
	}
}
