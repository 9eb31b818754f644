/** When citizens are received, as it is put up in public: what a holiday moved, and who stood in for the chair. */
import { h, Component, button, field, notice, tell } from '../ui.js';
import { post } from '../api.js';
import { choice } from '../fields.js';
import { day, time, dayAndTime, weekday, isoDay } from '../dates.js';
import { print } from '../print.js';
import { Loaded } from './loaded.js';
import { place, query, table } from './words.js';

const HEADS = ['Ngày', 'Giờ', 'Nơi tiếp', 'Người tiếp', 'Ghi chú'];

const remark = (one) => [one.movedFrom && `dời từ ${day(one.movedFrom)}: ${one.movedBecause}`, one.cancelledBecause && `hủy: ${one.cancelledBecause}`].filter(Boolean).join('; ');
const whom = (one) => [one.officialName, one.chairPresent ? '(Chủ tịch tiếp)' : ''].filter(Boolean).join(' ');

const cells = (one) => [`${weekday(one.scheduledAt)} ${day(one.scheduledAt)}`, time(one.scheduledAt), one.place, whom(one), remark(one)];

const paper = (calendar) => h('article', { class: 'nd-paper' },
	h('header', { class: 'nd-paper-top' }, h('div', null, h('b', null, calendar.unitName.toUpperCase())),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, 'LỊCH TIẾP CÔNG DÂN'),
	h('p', { class: 'nd-paper-about' }, `Tháng ${calendar.month.slice(5)}/${calendar.month.slice(0, 4)}`),
	h('table', { class: 'nd-letter-list' }, h('thead', null, h('tr', null, HEADS.map((head) => h('th', { scope: 'col' }, head)))),
		h('tbody', null, calendar.receptions.map((one) => h('tr', { key: one.code }, cells(one).map((cell, i) => h('td', { key: i }, cell)))))));

export class Receptions extends Component {
	constructor(props) {
		super(props);
		this.state = { unit: props.ward || (props.wards[0] || {}).code || '', month: isoDay(day(Date.now())).slice(0, 7), turn: 0, error: null };
	}

	publish = async (calendar) => {
		try {
			await post('/api/receptions/calendar', { unit: calendar.unit, month: calendar.month });
			tell('Đã ghi ngày niêm yết.');
			this.setState((s) => ({ turn: s.turn + 1, error: null }));
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	published(calendar) {
		if (calendar.publishedAt) return notice(calendar.late ? 'info' : 'good', `Đã niêm yết ${dayAndTime(calendar.publishedAt)}${calendar.late ? ', sau hạn' : ''}.`);
		return notice(calendar.late ? 'bad' : 'info', `Niêm yết chậm nhất ${day(calendar.publishBy)}${calendar.late ? ', đã quá hạn' : ''}.`);
	}

	shown = (calendar) => (calendar.receptions.length ? [
		this.published(calendar),
		table(HEADS, calendar.receptions.map((one) => ({ key: one.code, cells: cells(one) })), { label: 'Lịch tiếp công dân' }),
		h('div', { class: 'nd-row' }, button('In lịch', () => print(paper(calendar))), this.props.arranges && !calendar.publishedAt && button('Đã niêm yết', () => this.publish(calendar), { class: 'nd-primary' }))
	] : notice('info', 'Tháng này không có buổi tiếp công dân nào.'));

	render({ wards }, { unit, month, turn, error }) {
		const go = (by) => () => this.setState({ month: new Date(Date.UTC(+month.slice(0, 4), +month.slice(5) - 1 + by, 1)).toISOString().slice(0, 7) });
		return h('div', null,
			h('div', { class: 'nd-outreach-bar' },
				field('Đơn vị', choice(unit, (code) => this.setState({ unit: code }), wards.map(({ code, name }) => ({ value: code, label: place(name) })))),
				h('div', { class: 'nd-stepper', role: 'group', 'aria-label': 'Tháng' }, button('‹', go(-1), { ariaLabel: 'Tháng trước' }),
					h('output', { 'aria-live': 'polite' }, `${month.slice(5)}/${month.slice(0, 4)}`), button('›', go(1), { ariaLabel: 'Tháng sau' }))),
			notice('bad', error),
			h(Loaded, { key: [unit, month, turn].join('|'), path: '/api/receptions/calendar' + query({ unit, month }), shown: this.shown }));
	}
}
