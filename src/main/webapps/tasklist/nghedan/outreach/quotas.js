/** What is owed and done by a programme: all together, ward by ward, and row by row with the visits that count. */
import { h, Component, notice, section } from '../ui.js';
import { check } from '../fields.js';
import { day } from '../dates.js';
import { whole } from '../moves.js';
import { Paged } from './loaded.js';
import { place, query, quotaWords, table } from './words.js';

const share = ({ met, obligations }) => (obligations ? Math.round((100 * met) / obligations) : 100);

const bar = (sum) => h('span', { class: 'nd-share', role: 'img', 'aria-label': `${share(sum)}% đã đủ` },
	h('span', { class: 'nd-share-done', style: `width:${share(sum)}%` }));

const number = (label, value, kind) => h('div', { class: 'nd-figure ' + (kind || '') }, h('b', null, whole(value)), h('span', null, label));

const figures = (total) => h('div', { class: 'nd-figures' },
	number('phải đạt', total.obligations), number('đã đủ', total.met, 'nd-figure-good'), number('chưa đủ', total.below, total.below ? 'nd-figure-late' : ''),
	number('buổi đã dự', total.done), number('buổi còn thiếu', total.missing));

const visit = (v, official) => h('li', { key: v.meeting }, h('a', { class: 'nd-link', href: '#/meetings?code=' + encodeURIComponent(v.meeting) }, day(v.day)),
	v.groupName && !official.group && ` ${v.groupName}`, v.attendedBy && v.attendedBy !== official.official && official.official && h('span', { class: 'nd-hint' }, ` ${v.attendedByName} đi thay`));

const state = (row) => (row.missing === 0 ? h('span', { class: 'nd-tag nd-fine' }, '✓ đủ')
	: h('span', { class: row.late ? 'nd-tag nd-urgent' : 'nd-tag nd-unsure' }, row.late ? `■ thiếu ${row.missing}, đã nhắc` : `▲ thiếu ${row.missing}`));

const visits = (row) => (row.visits.length ? h('ul', { class: 'nd-list nd-visits' }, row.visits.map((v) => visit(v, row))) : h('span', { class: 'nd-hint' }, 'chưa có buổi nào'));

/** Who owes: an official to a group, an official as a whole, or a ward. */
const SHAPES = {
	ASSIGNMENT: { what: 'Từng cán bộ', heads: ['Cán bộ', 'Tổ dân phố'], whose: (row) => [row.officialName, `${row.groupName} · ${place(row.wardName)}`] },
	OFFICIAL: { what: 'Từng cán bộ', heads: ['Cán bộ', 'Phường'], whose: (row) => [row.officialName, place(row.wardName)] },
	WARD: { what: 'Từng phường', heads: ['Phường'], whose: (row) => [place(row.wardName)] }
};

const line = (shape) => (row) => ({
	key: [row.ward, row.group, row.official].join('~'), mark: row.late ? 'nd-row-late' : '',
	cells: [...shape.whose(row), `${row.done}/${row.wanted}`, state(row), visits(row)]
});

const wardLine = (sum) => ({
	key: sum.key, mark: '', cells: [place(sum.name), bar(sum), `${share(sum)}%`, whole(sum.obligations), whole(sum.met), whole(sum.below), whole(sum.done), whole(sum.missing)]
});

const WARDS = ['Phường', 'Đã đủ', 'Tỷ lệ', 'Phải đạt', 'Đủ', 'Chưa đủ', 'Buổi đã dự', 'Còn thiếu'];
const ROWS = ['Buổi', 'Tình trạng', 'Các buổi đã tính'];

export class Quotas extends Component {
	state = { below: false };

	shown = (counted, rows) => (counted.period ? this.counted(counted, rows, SHAPES[counted.period.per]) : notice('info', 'Ngày này chương trình chưa có hoặc không còn định mức.'));

	counted = (counted, rows, shape) => [
		h('p', { class: 'nd-hint' }, `Kỳ ${day(counted.period.from)} đến ${day(counted.period.to)}: ${quotaWords(counted.period)}`,
			counted.period.basis && ` · ${counted.period.basis}`, counted.warnedOn && ` · đã nhắc ngày ${day(counted.warnedOn)}`, '.'),
		figures(counted.total),
		counted.wards.length > 1 && counted.period.per !== 'WARD' && section('Theo phường', table(WARDS, counted.wards.map(wardLine), { class: 'nd-sums', label: 'Theo phường' })),
		section(this.state.below ? `Chưa đủ (${whole(counted.total.below)})` : `${shape.what} (${whole(counted.total.obligations)})`,
			check(this.state.below, (below) => this.setState({ below }), counted.period.per === 'WARD' ? 'Chỉ phường chưa đủ' : 'Chỉ người chưa đủ'),
			rows.length ? table([...shape.heads, ...ROWS], rows.map(line(shape)), { class: 'nd-owed', label: shape.what }) : this.state.below ? notice('good', 'Không còn ai chưa đủ.') : notice('info', 'Chương trình chưa phân công cho ai ở đây. ', h('a', { class: 'nd-link', href: '#/assignments' }, 'Phân công')))
	];

	render({ programme, ward, on }, { below }) {
		return h(Paged, { key: String(below), path: '/api/attendance' + query({ programme, ward, on, below }), list: 'rows', shown: this.shown });
	}
}
