/** The tree of subject fields with their dates; administrators add, rename and end fields, nobody deletes one. */
import { h, Component, button } from '../ui.js';
import { post, at } from '../api.js';
import { check } from '../fields.js';
import { day } from '../dates.js';
import { Dialog } from '../dialog.js';

const INDENT = 22;

const period = ({ validFrom, validTo }) => `từ ${day(validFrom)}` + (validTo ? ` đến ${day(validTo)}` : '');

/** A code out of a name: "Xà bần, phế thải" is XA_BAN_PHE_THAI. */
export const codeOf = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '').slice(0, 60);

const adding = (parent) => ({
	title: parent ? `Thêm lĩnh vực con của “${parent.name}”` : 'Thêm lĩnh vực', label: 'Thêm',
	note: parent ? 'Chưa có dòng riêng trong bảng thì được xét như lĩnh vực ở trên.' : 'Lĩnh vực ở trên cùng cần có dòng trong bảng phân cấp trước.',
	fields: [
		{ key: 'name', type: 'line', label: 'Tên' }, { key: 'code', type: 'line', label: 'Mã', optional: true, hint: 'Chữ hoa không dấu, số, gạch dưới; để trống thì lấy từ tên. Mã không đổi và không dùng lại.' },
		{ key: 'validFrom', type: 'date', label: 'Dùng từ ngày', optional: true, hint: 'Để trống là từ hôm nay.' }
	],
	send: ({ name, code, validFrom }) => post('/api/subject-fields', { name, code: code || codeOf(name), parent: parent ? parent.code : null, validFrom: validFrom || null }), done: 'Đã thêm lĩnh vực.'
});

const renaming = (one) => ({
	title: `Đổi tên “${one.name}”`, label: 'Đổi tên', note: 'Hồ sơ cũ cũng hiện tên mới; tên cũ còn trong lịch sử của lĩnh vực.', initial: { name: one.name },
	fields: [{ key: 'name', type: 'line', label: 'Tên mới' }], send: ({ name }) => post(at('subject-fields', one.code, 'rename'), { name }), done: 'Đã đổi tên.'
});

const ending = (one) => ({
	title: `Kết thúc “${one.name}”`, label: 'Kết thúc', danger: true, note: 'Hồ sơ đã ghi lĩnh vực này vẫn giữ. Sau ngày cuối không chọn được nữa.',
	fields: [{ key: 'on', type: 'date', label: 'Ngày cuối cùng còn dùng' }], send: ({ on }) => post(at('subject-fields', one.code, 'end'), { on }), done: 'Đã đặt ngày kết thúc.'
});

export class FieldTree extends Component {
	state = { open: null };

	close = () => this.setState({ open: null });

	dialog({ title, note, fields, label, danger, initial, send, done }) {
		return h(Dialog, { key: title, title, note, fields, label, danger, initial, onClose: this.close, onSend: async (values) => { await send(values); this.close(); return this.props.onChanged(done); } });
	}

	line(one, editable) {
		const open = (make) => () => this.setState({ open: { code: one.code, ...make(one) } });
		const over = one.validTo && !one.valid;
		return h('li', { key: one.code, class: over ? 'nd-field-line nd-field-over' : 'nd-field-line', style: { paddingLeft: `${one.depth * INDENT}px` } },
			h('div', { class: 'nd-field-head' },
				h('span', { class: 'nd-field-name' }, one.depth > 0 && h('span', { 'aria-hidden': 'true' }, '└ '), h('b', null, one.name), h('span', { class: 'nd-hint' }, ` ${one.code} · ${period(one)}`),
					!one.ownRow && h('span', { class: 'nd-tag', title: 'Bảng phân cấp không có dòng riêng' }, one.parent ? 'xét theo lĩnh vực trên' : 'chưa có dòng')),
				editable && !over && h('span', { class: 'nd-field-do' },
					button('Thêm con', open(adding), { class: 'nd-small', ariaLabel: `Thêm lĩnh vực con của ${one.name}` }), button('Đổi tên', open(renaming), { class: 'nd-small', ariaLabel: `Đổi tên ${one.name}` }),
					!one.validTo && button('Kết thúc', open(ending), { class: 'nd-small nd-danger-quiet', ariaLabel: `Kết thúc ${one.name}` }))),
			this.state.open && this.state.open.code === one.code && this.dialog(this.state.open));
	}

	render({ tree, ended, onEnded }, { open }) {
		return h('section', { class: 'nd-card', 'aria-label': 'Lĩnh vực' },
			h('div', { class: 'nd-row nd-wrap' }, check(ended, onEnded, 'Cả lĩnh vực đã kết thúc'), tree.editable && button('Thêm lĩnh vực', () => this.setState({ open: { code: null, ...adding(null) } }))),
			open && open.code === null && this.dialog(open),
			h('ul', { class: 'nd-list nd-field-list' }, tree.fields.map((one) => this.line(one, tree.editable))));
	}
}
