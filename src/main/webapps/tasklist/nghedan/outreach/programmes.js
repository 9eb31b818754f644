/** The programmes: plan, dated quotas, days of warning; planned and changed by those who decide on them. */
import { h, Component, button, facts, notice } from '../ui.js';
import { post, at } from '../api.js';
import { day } from '../dates.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { EVERYS, PERS, place, quotaWords } from './words.js';

const KINDS = [
	{ value: 'GROUP_MEETINGS', label: 'Dự họp tổ dân phố' }, { value: 'FRIDAY_DIALOGUE', label: 'Đối thoại chiều thứ Sáu' },
	{ value: 'GRASSROOTS_VISITS', label: 'Xuống cơ sở' }, { value: 'CITIZEN_RECEPTION', label: 'Tiếp công dân' }
];
const QUOTA = [
	{ key: 'amount', label: 'Số buổi', type: 'number' }, { key: 'every', label: 'Trong', type: 'choice', choices: EVERYS },
	{ key: 'per', label: 'Tính cho', type: 'choice', choices: PERS }, { key: 'basis', label: 'Căn cứ', type: 'line' }
];
const quotaOf = ({ amount, every, per, basis }) => ({ amount: Number(amount), every, per, basis });

/** 07-01 is 1/7. */
const warnDay = (text) => text.split('-').map(Number).reverse().join('/');

const programmeFields = (units) => [
	{ key: 'name', label: 'Tên chương trình', type: 'line' }, { key: 'kind', label: 'Loại', type: 'choice', choices: KINDS },
	{ key: 'unit', label: 'Đơn vị', type: 'search', choices: units },
	{ key: 'number', label: 'Số kế hoạch', type: 'line' }, { key: 'date', label: 'Ngày kế hoạch', type: 'date' }, { key: 'signer', label: 'Người ký', type: 'line' },
	{ key: 'validFrom', label: 'Từ ngày', type: 'date' }, { key: 'validTo', label: 'Đến hết ngày', type: 'date', optional: true }, ...QUOTA
];

export class Programmes extends Component {
	state = { dialog: null, error: null };

	async send(path, body) {
		await post(path, body);
		this.setState({ dialog: null });
		return this.props.onChanged();
	}

	file = (code) => async (event) => {
		const file = event.target.files[0];
		event.target.value = '';
		const form = new FormData();
		form.append('file', file, file.name);
		try {
			await this.send(at('programmes', code, 'file'), form);
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	dialog({ kind, code }) {
		const close = () => this.setState({ dialog: null });
		const shared = { title: '', label: 'Lưu', onClose: close };
		if (kind === 'quota') {
			return h(Modal, { title: 'Đổi định mức', onClose: close }, h(Dialog, {
				...shared, note: 'Kỳ trước ngày này giữ nguyên định mức cũ.', fields: [{ key: 'validFrom', label: 'Tính từ ngày', type: 'date' }, ...QUOTA],
				onSend: (values) => this.send(at('programmes', code, 'quotas'), { validFrom: values.validFrom, quota: quotaOf(values) })
			}));
		}
		if (kind === 'end') {
			return h(Modal, { title: 'Ngày kết thúc chương trình', onClose: close }, h(Dialog, {
				...shared, note: 'Để trống thì chương trình không có ngày kết thúc.', fields: [{ key: 'lastDay', label: 'Ngày cuối cùng', type: 'date', optional: true }],
				onSend: ({ lastDay }) => this.send(at('programmes', code, 'end'), { lastDay: lastDay || null })
			}));
		}
		return h(Modal, { title: 'Lập chương trình', onClose: close }, h(Dialog, {
			...shared, note: 'Cán bộ chưa đủ số buổi được nhắc ngày 1/7, 1/10, 1/12 với định mức theo năm, và ngày cuối mỗi kỳ.', fields: programmeFields(this.props.units),
			onSend: (values) => this.send('/api/programmes', {
				name: values.name, kind: values.kind, unit: values.unit, validFrom: values.validFrom, validTo: values.validTo || null,
				plan: { number: values.number, date: values.date, signer: values.signer }, quota: quotaOf(values), warnings: null
			})
		}));
	}

	card(one) {
		const open = (kind) => () => this.setState({ dialog: { kind, code: one.code } });
		return h('section', { class: 'nd-card', key: one.code, 'aria-label': one.name },
			h('h2', null, one.name),
			facts([
				['Mã', one.code], ['Loại', one.kindLabel], ['Đơn vị', place(one.unitName)], ['Thời gian', `từ ${day(one.validFrom)}${one.validTo ? ` đến ${day(one.validTo)}` : ''}`],
				['Kế hoạch', h('span', null, `${one.plan.number} ngày ${day(one.plan.date)}, ${one.plan.signer} ký `, one.plan.file && h('a', { class: 'nd-link', href: one.plan.file.href }, one.plan.file.name))],
				['Định mức', h('ul', { class: 'nd-list nd-quota-list' }, one.quotas.map((quota) => h('li', { key: quota.validFrom }, `Từ ${day(quota.validFrom)}: ${quotaWords(quota)}`, h('span', { class: 'nd-hint' }, ` · ${quota.basis}`))))],
				['Nhắc ngày', [...one.warnings.map(warnDay), 'ngày cuối kỳ'].join(', ')]
			]),
			h('div', { class: 'nd-row nd-wrap nd-card-do' },
				h('a', { class: 'nd-link', href: '#/attendance?programme=' + one.code }, 'Theo dõi số buổi'),
				one.editable && [button('Đổi định mức…', open('quota')), button('Ngày kết thúc…', open('end')),
					h('label', { class: 'nd-button nd-upload' }, one.plan.file ? 'Thay tệp kế hoạch…' : 'Thêm tệp kế hoạch…', h('input', { type: 'file', accept: '.pdf,.docx,.jpg,.jpeg,.png', onChange: this.file(one.code) }))]));
	}

	render({ programmes, decides }, { dialog, error }) {
		return h('div', null,
			notice('bad', error),
			decides && button('Lập chương trình…', () => this.setState({ dialog: { kind: 'plan' } }), { class: 'nd-primary nd-plan' }),
			programmes.length ? programmes.map((one) => this.card(one)) : notice('info', 'Chưa có chương trình nào. ', decides ? 'Lập chương trình theo kế hoạch của đơn vị; sau đó đề xuất hoặc nhập phân công.' : 'Nội vụ, người quản lý hoặc chủ tịch lập chương trình.'),
			dialog && this.dialog(dialog));
	}
}
