/** The task of home affairs: who has not come often enough by a programme, on the day on which it was looked at. */
import { h, Component, section, notice } from '../ui.js';
import { get } from '../api.js';
import { day } from '../dates.js';
import { whole } from '../moves.js';
import { place, query, quotaWords } from '../outreach/words.js';

const FEW = 50;

const late = (row) => h('li', { key: [row.ward, row.group, row.official].join('~') },
	h('b', null, row.officialName || place(row.wardName)), ` ${row.done}/${row.wanted} buổi`,
	h('div', { class: 'nd-hint' }, [row.groupName, place(row.wardName)].filter(Boolean).join(' · ')));

export class WatchView extends Component {
	state = { counted: null, last: null, error: null };

	async componentDidMount() {
		this.programme = this.props.file.businessKey.slice('W-'.length);
		try {
			// the list is that of the day on which it was looked at: after the end of a period that is its last day
			const [last] = await get('/api/attendance/reviews' + query({ programme: this.programme }));
			const on = last && last.kind === 'CLOSING' ? last.spanTo : '';
			const counted = await get('/api/attendance' + query({ programme: this.programme, below: true, limit: FEW, on }));
			this.setState({ counted, last });
		} catch (e) {
			this.setState({ error: e.message });
		}
	}

	render(props, { counted, last, error }) {
		if (error) return notice('bad', error);
		if (!counted) return h('p', { class: 'nd-hint', role: 'status' }, 'Đang mở danh sách…');
		const { total, period, rows } = counted;
		return h('article', null,
			section(counted.programmeName,
				last && h('p', null, last.kind === 'CLOSING' ? `Sổ của kỳ ${day(last.spanFrom)} đến ${day(last.spanTo)} đã chốt.` : `Đã nhắc ngày ${day(last.day)}.`),
				period && h('p', { class: 'nd-hint' }, `${quotaWords(period)}, kỳ ${day(period.from)} đến ${day(period.to)}`),
				h('p', null, h('b', null, whole(total.below)), ` trên ${whole(total.obligations)} chưa đủ, còn thiếu `, h('b', null, whole(total.missing)), ' buổi. ',
					h('a', { class: 'nd-link', href: '#/attendance?programme=' + encodeURIComponent(this.programme) }, 'Mở trang Theo dõi'))),
			section(`Chưa đủ (${whole(total.below)})`, rows.length ? h('ul', { class: 'nd-list' }, rows.map(late)) : notice('good', 'Hiện không còn ai chưa đủ.'),
				total.below > rows.length && h('p', { class: 'nd-hint' }, `và ${whole(total.below - rows.length)} nữa ở trang Theo dõi.`)));
	}
}
