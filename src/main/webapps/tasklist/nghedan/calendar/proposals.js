/** Days off of a coming year as the law and the lunar calendar give them: looked through, chosen, adopted. */
import { h, Component, notice, button } from '../ui.js';
import { get, post, at, dry } from '../api.js';
import { day, weekday } from '../dates.js';
import { Change } from '../change.js';
import { Modal } from '../modal.js';
import { look, unit } from './kinds.js';

/** What waits for a decision is proposed without counting yet. */
const counts = (item) => item.active !== false;

const draft = (item) => ({ date: item.date, kind: item.kind, name: item.name, basis: item.basis, active: counts(item), verified: false });

/** Two ticks may come before the screen has caught up with the first. */
const toggled = (date, on) => (chosen) => [...chosen.filter((other) => other !== date), ...(on ? [date] : [])];

const line = (item, chosen, set) => h('li', { key: item.date }, h('label', { class: 'nd-proposal' },
	h('input', { type: 'checkbox', disabled: item.exists, checked: !item.exists && chosen.includes(item.date), onChange: (event) => set(toggled(item.date, event.target.checked)) }),
	h('span', { class: look({ ...item, active: counts(item), verified: true }), 'aria-hidden': 'true' }, +item.date.slice(8)),
	h('span', null, h('b', null, `${weekday(item.date)} ${day(item.date)}`), ' ', h('span', { class: 'nd-tag' }, item.exists ? 'đã có trong lịch' : item.kindLabel), !counts(item) && h('span', { class: 'nd-tag nd-unsure' }, 'ghi nhưng chưa áp dụng'),
		h('span', { class: 'nd-proposal-what' }, item.name), h('span', { class: 'nd-hint' }, item.basis))));

export class Proposals extends Component {
	state = { items: null, error: null };

	async componentDidMount() {
		const { calendar, year } = this.props;
		try {
			this.setState({ items: (await get(at('calendars', unit(calendar), 'proposal') + '?year=' + year)).items });
		} catch (e) {
			this.setState({ error: e.message });
		}
	}

	render({ calendar, year, onSaved, onClose }, { items, error }) {
		const title = `Đề xuất ngày nghỉ năm ${year}`;
		if (!items) return h(Modal, { title, onClose }, notice('bad', error) || h('p', { class: 'nd-skeleton' }, 'Đang tính…'), h('div', { class: 'nd-modal-foot' }, button('Thôi', onClose)));
		const store = ({ chosen }, dryRun) => post(dry(at('calendars', unit(calendar), 'days'), dryRun), { days: items.filter((item) => chosen.includes(item.date)).map(draft) });
		return h(Change, {
			title, note: 'Theo Bộ luật Lao động và âm lịch (UTC+7). Ngày nghỉ Tết và ngày liền kề Quốc khánh do Thủ tướng quyết định hằng năm: sửa lại khi có quyết định.',
			initial: { chosen: items.filter((item) => !item.exists).map(({ date }) => date) }, onSaved, onClose,
			check: ({ chosen }) => (chosen.length ? null : 'Chưa chọn ngày nào.'), send: store,
			fields: ({ chosen }, set) => h('ul', { class: 'nd-list nd-proposals' }, items.map((item) => line(item, chosen, set('chosen'))))
		});
	}
}
