/** The charts, each with its table behind it; those of whole months are as of last night, and say so. */
import { h, Component, notice } from '../ui.js';
import { get } from '../api.js';
import { day, dayAndTime } from '../dates.js';
import { place, amount } from './lists.js';
import { Chart, COLOURS } from './chart.js';

const MOST = 12;
const ENOUGH = 10;

const month = (iso) => `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
const share = (part, whole) => (whole ? Math.round((100 * part) / whole) + ' %' : '–');
const number = (value) => (typeof value === 'number' ? amount(value) : value);
const link = (list, text) => (list ? h('a', { href: place(list) }, number(text)) : number(text));

const flow = (months) => h(Chart, {
	title: 'Nhận vào và kết thúc theo tháng', hint: 'Nhận: theo ngày tiếp nhận, không tính việc chỉ ghi nhận. Kết thúc: theo ngày kết thúc. Tháng này tính đến đêm qua.',
	labels: months.map((each) => month(each.month)),
	series: [{ name: 'Nhận vào', data: months.map((each) => each.received), colour: COLOURS.brand },
		{ name: 'Kết thúc', data: months.map((each) => each.closed), colour: COLOURS.fine, line: true }],
	head: ['Tháng', 'Nhận vào', 'Kết thúc'],
	rows: months.map((each) => [month(each.month), link(each.received && each.list, each.received), number(each.closed)])
});

/** The worst first, as far as there are answers enough to say so. */
const late = ({ answered, onTime: fine }) => (answered < ENOUGH ? -1 : (answered - fine) / answered);
const worst = (rows) => [...rows].sort((one, other) => late(other) - late(one) || other.answered - one.answered);

const onTime = (title, what, all, rows = worst(all)) => h(Chart, {
	title, hint: `Trả lời đúng hạn: khi ban hành, chưa hạn giải quyết nào đã qua. Tính 12 tháng trước và tháng này. Tỷ lệ trễ cao đứng trước; dưới ${ENOUGH} trả lời đứng sau. Biểu đồ vẽ ${MOST} dòng đầu; số cộng mỗi đêm, không mở được danh sách.`, across: true, stacked: true,
	labels: rows.slice(0, MOST).map((each) => each.name),
	series: [{ name: 'Đúng hạn', data: rows.slice(0, MOST).map((each) => each.onTime), colour: COLOURS.fine },
		{ name: 'Trễ hạn', data: rows.slice(0, MOST).map((each) => each.answered - each.onTime), colour: COLOURS.late }],
	head: [what, 'Đã trả lời', 'Đúng hạn', 'Tỷ lệ'],
	rows: rows.map((each) => [each.name, number(each.answered), number(each.onTime), share(each.onTime, each.answered)])
});

const ageing = (parts) => h(Chart, {
	title: 'Kiến nghị đang mở theo tuổi', hint: 'Số ngày kể từ ngày tiếp nhận, tính lúc này.',
	labels: parts.map((each) => each.label), series: [{ name: 'Đang mở', data: parts.map((each) => each.count), colour: COLOURS.brand }],
	head: ['Tuổi', 'Đang mở'], rows: parts.map((each) => [each.label, link(each.count && each.list, each.count)])
});

const funnel = (steps) => h(Chart, {
	title: 'Việc đang chờ theo bước', hint: 'Theo thứ tự các bước của một kiến nghị, việc khác đứng sau; tính lúc này.', across: true, stacked: true,
	labels: steps.map((each) => each.name),
	series: [{ name: 'Quá hạn', data: steps.map((each) => each.sum.overdue), colour: COLOURS.late },
		{ name: 'Chưa quá hạn', data: steps.map((each) => each.sum.all - each.sum.overdue), colour: COLOURS.brand }],
	head: ['Bước', 'Tất cả', 'Quá hạn'],
	rows: steps.map((each) => [each.name, link(each.list, each.sum.all), link(each.sum.overdue && each.list + '&chip=overdue', each.sum.overdue)])
});

const places = (list, since) => h(Chart, {
	title: 'Nơi phản ánh lặp lại', hint: `Cùng một lĩnh vực ở cùng một tổ dân phố từ 3 kiến nghị trở lên (không tính việc chỉ ghi nhận), tiếp nhận từ ${day(since)}.`, across: true, stacked: true,
	labels: list.map((each) => `${each.place} · ${each.field}`),
	series: [{ name: 'Còn mở', data: list.map((each) => each.open), colour: COLOURS.near },
		{ name: 'Đã kết thúc', data: list.map((each) => each.petitions - each.open), colour: COLOURS.soft }],
	head: ['Nơi', 'Lĩnh vực', 'Kiến nghị', 'Còn mở', 'Gần nhất'],
	rows: list.map((each) => [each.place, each.field, link(each.list, each.petitions), number(each.open), day(each.latest)])
});

export class Charts extends Component {
	state = { charts: null, error: null };

	async componentDidMount() {
		try {
			this.setState({ charts: await get('/api/dashboard/charts') });
		} catch (e) {
			this.setState({ error: e.message });
		}
	}

	render({ today }, { charts, error }) {
		const night = charts && (charts.countedAt ? `Các biểu đồ theo tháng, theo đơn vị, theo lĩnh vực và nơi lặp lại: số liệu cộng lúc ${dayAndTime(charts.countedAt)}.`
			: 'Số liệu theo tháng sẽ có sau đêm đầu tiên.');
		const open = today.numbers.find((number) => number.key === 'petitions');
		return h('div', { class: 'nd-dash-block' }, h('h3', null, 'Biểu đồ'), night && h('p', { class: 'nd-hint' }, night), notice('bad', error),
			h('div', { class: 'nd-dash-charts' }, funnel(today.bySteps), ageing(open.parts),
				charts && [flow(charts.months), onTime('Đúng hạn theo đơn vị', 'Đơn vị', charts.units), onTime('Đúng hạn theo lĩnh vực', 'Lĩnh vực', charts.fields),
					places(charts.places, charts.since)]));
	}
}
