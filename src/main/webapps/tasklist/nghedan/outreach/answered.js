/** How many of the opinions raised at meetings were answered there and then. */
import { h, Component, notice, field } from '../ui.js';
import { choice, dateInput } from '../fields.js';
import { isoDay, day } from '../dates.js';
import { whole } from '../moves.js';
import { Loaded } from './loaded.js';
import { place, query, table } from './words.js';

const BY = [{ value: 'WARD', label: 'phường' }, { value: 'OFFICIAL', label: 'cán bộ ghi ý kiến' }, { value: 'TYPE', label: 'loại buổi' }];
const HEADS = { WARD: 'Phường', OFFICIAL: 'Cán bộ', TYPE: 'Loại buổi' };

const percent = (row) => `${Math.round(row.ratio * 100)}%`;

const bar = (row) => h('span', { class: 'nd-share', role: 'img', 'aria-label': percent(row) }, h('span', { class: 'nd-share-done', style: `width:${Math.round(row.ratio * 100)}%` }));

const line = (row) => ({ key: row.key, cells: [place(row.name), bar(row), percent(row), whole(row.raised), whole(row.answered)] });

export class Answered extends Component {
	constructor(props) {
		super(props);
		const today = isoDay(day(Date.now()));
		this.state = { by: 'WARD', from: today.slice(0, 4) + '-01-01', to: today };
	}

	shown = ({ total, rows, by }) => [
		h('p', null, h('b', null, whole(total.raised)), ' ý kiến nêu tại các buổi, ', h('b', null, whole(total.answered)), ' được trả lời tại chỗ (', percent(total), ').'),
		rows.length ? table([HEADS[by], 'Trả lời tại chỗ', 'Tỷ lệ', 'Nêu', 'Trả lời'], rows.map(line), { class: 'nd-sums', label: 'Trả lời tại chỗ' }) : notice('info', 'Không có ý kiến nào trong thời gian này.')
	];

	render(props, { by, from, to }) {
		const set = (key) => (value) => value && this.setState({ [key]: value });
		return h('div', null,
			h('div', { class: 'nd-outreach-bar' },
				field('Từ ngày', dateInput(from, set('from'))), field('Đến ngày', dateInput(to, set('to'))), field('Theo', choice(by, set('by'), BY))),
			h('p', { class: 'nd-hint' }, 'Trả lời chưa được xác nhận trong hạn, hoặc bị bác, không tính là đã trả lời.'),
			h(Loaded, { key: [by, from, to].join('|'), path: '/api/attendance/on-the-spot' + query({ by, from, to }), shown: this.shown }));
	}
}
