/** The decision table as a list to read: the first row that fits decides; the row of the last answer is marked. */
import { h, Component, notice } from '../ui.js';
import { textInput } from '../fields.js';
import { fold } from '../combo.js';

const HEADS = ['Dòng', 'Khi', 'Đơn vị', 'Ghi chú'];

const cell = (label, ...content) => h('td', { 'data-label': label }, content);

const conditions = (row) => (row.cells.length ? row.cells.map(({ column, words }) => h('span', { class: 'nd-condition' }, h('em', null, column + ': '), words)) : h('span', { class: 'nd-hint' }, 'mọi trường hợp'));

export class RowList extends Component {
	state = { q: '' };

	componentDidUpdate(before) {
		if (this.props.hit && this.props.hit !== before.hit) this.intoSight();
	}

	componentDidMount() {
		if (this.props.hit) this.intoSight();
	}

	/** A filter may hide the very row that was found. */
	intoSight() {
		this.setState({ q: '' }, () => {
			const at = this.base.querySelector('.nd-row-hit');
			if (at && matchMedia('(min-width: 901px)').matches) at.scrollIntoView({ block: 'center' });
		});
	}

	render({ rows, hit }, { q }) {
		const words = fold(q).split(/\s+/).filter(Boolean);
		const shown = rows.filter((row) => { const text = fold(`${row.annotation} ${row.unitWords} ${row.pattern} ${row.cells.map((one) => one.words).join(' ')}`); return words.every((word) => text.includes(word)); });
		return h('section', { class: 'nd-card', 'aria-label': 'Bảng phân cấp' },
			h('p', { class: 'nd-hint' }, 'Dòng đầu tiên đúng là dòng được dùng. Bảng do người thiết kế quy trình sửa trong Camunda Modeler; các dòng là đề xuất, cần đối chiếu quyết định phân cấp của địa phương.'),
			textInput(q, (text) => this.setState({ q: text }), { type: 'search', placeholder: 'Tìm trong bảng', 'aria-label': 'Tìm trong bảng' }),
			!rows.length && notice('info', 'Chưa có bảng nào được triển khai.'),
			rows.length > 0 && !shown.length && h('p', { class: 'nd-hint' }, 'Không có dòng nào như vậy.'),
			h('table', { class: 'nd-table nd-rules nd-competence-rows' },
				h('thead', null, h('tr', null, HEADS.map((name) => h('th', { scope: 'col' }, name)))),
				h('tbody', null, shown.map((row) => h('tr', { key: row.rule, class: row.row === hit ? 'nd-row-hit' : '', 'aria-current': row.row === hit ? 'true' : undefined },
					h('th', { scope: 'row' }, row.row, row.row === hit && h('span', { class: 'nd-tag' }, 'được dùng')), cell(HEADS[1], conditions(row)),
					cell(HEADS[2], h('b', null, row.unitWords), h('span', { class: 'nd-hint nd-rule-start' }, row.pattern)), cell(HEADS[3], row.annotation))))));
	}
}
