/** An official is absent, stood in for, gone or replaced: one form, looked at first, then everything follows at once. */
import { h, Component, button, notice, field } from '../ui.js';
import { post, dry } from '../api.js';
import { choice, dateInput, textInput } from '../fields.js';
import { combo } from '../combo.js';
import { isoDay, day } from '../dates.js';
import { Modal } from '../modal.js';
import { place, table } from './words.js';

const KINDS = [
	{ value: 'LEAVE', label: 'Nghỉ, có người thay mọi việc' }, { value: 'SUBSTITUTION', label: 'Nhờ người khác đi cơ sở thay' },
	{ value: 'DEPARTURE', label: 'Thôi công tác' }, { value: 'REPLACEMENT', label: 'Giao một tổ cho người khác' }
];
const FOR_A_TIME = ['LEAVE', 'SUBSTITUTION'];
const HEADS = ['Tổ dân phố', 'Đang phụ trách', 'Người nhận'];

export class StaffingDialog extends Component {
	constructor(props) {
		super(props);
		this.state = { values: { kind: props.kind || 'LEAVE', username: props.username || '', from: isoDay(day(Date.now())), until: '', substitute: '', reason: '' }, successors: {}, plan: null, busy: null, message: null };
		this.people = props.officials.map((one) => ({ value: one.username, label: `${one.name} · ${one.position} · ${one.groups} tổ` }));
	}

	set = (key) => (value) => this.setState((s) => ({ values: { ...s.values, [key]: value }, plan: null, successors: {}, message: null }));

	/** Whoever is named instead of the one proposed: the plan is to be looked at anew. */
	succeed = (group) => (username) => this.setState((s) => ({ successors: { ...s.successors, [group]: username } }), () => this.send(true));

	async send(dryRun) {
		const { values, successors } = this.state;
		const { group } = this.props;
		const forATime = FOR_A_TIME.includes(values.kind);
		this.setState({ busy: dryRun ? 'check' : 'do', message: null });
		try {
			const plan = await post(dry('/api/staffing-changes', dryRun), {
				...values, until: forATime ? values.until || null : null, substitute: values.kind === 'DEPARTURE' ? null : values.substitute || null,
				group: values.kind === 'REPLACEMENT' ? group : null, successors
			});
			if (!dryRun) return this.props.onDone();
			this.setState({ busy: null, plan });
		} catch (e) {
			this.setState({ busy: null, message: [e.message, ...e.errors.map(({ message }) => message)].join(' '), plan: dryRun ? null : this.state.plan });
		}
		return undefined;
	}

	line = (one) => ({
		key: one.group, cells: [`${one.groupName} · ${place(one.wardName)}`, one.fromName,
			this.state.values.kind === 'DEPARTURE' ? h('span', null, combo(this.state.successors[one.group] || one.to || '', this.succeed(one.group), this.people, { label: `Người nhận ${one.groupName}`, placeholder: 'Chọn người nhận' }),
				one.proposed && one.to && h('span', { class: 'nd-hint' }, 'phần mềm đề xuất')) : one.toName || h('span', { class: 'nd-tag nd-urgent' }, '■ chưa có người')]
	});

	found({ lines, openTasks, warnings }) {
		return [
			notice('info', h('b', null, lines.length), ' tổ dân phố', openTasks > 0 && [', ', h('b', null, openTasks), ' việc đang mở'], ' sang người nhận. Chưa ghi.'),
			warnings.map((text) => notice('bad', text)),
			lines.length > 0 && table(HEADS, lines.map(this.line), { label: 'Những gì thay đổi' })
		];
	}

	fields({ values }) {
		const { group, groupName } = this.props;
		const forATime = FOR_A_TIME.includes(values.kind);
		const kinds = group ? KINDS : KINDS.filter(({ value }) => value !== 'REPLACEMENT');
		return h('div', { class: 'nd-grid' },
			field('Loại thay đổi', choice(values.kind, this.set('kind'), kinds)),
			field('Cán bộ', combo(values.username, this.set('username'), this.people, { placeholder: 'Gõ tên' })),
			field('Từ ngày', dateInput(values.from, this.set('from'))),
			forATime && field('Đến hết ngày', dateInput(values.until, this.set('until'))),
			values.kind !== 'DEPARTURE' && field(values.kind === 'REPLACEMENT' ? `Người nhận ${groupName}` : 'Người thay', combo(values.substitute, this.set('substitute'), this.people, { placeholder: 'Gõ tên' })),
			field('Lý do', textInput(values.reason, this.set('reason'), { maxLength: 500 }), { class: 'nd-span' }));
	}

	render({ onClose }, state) {
		const { plan, busy, message, values } = state;
		const ready = values.username && values.from && values.reason.trim();
		return h(Modal, { title: 'Thay đổi nhân sự', onClose }, h('div', null,
			h('p', { class: 'nd-hint' }, 'Phân công, việc báo kết quả, các buổi sắp họp và bàn giao theo cùng một lần; phường, tổ trưởng và người dân được thông báo.'),
			this.fields(state),
			h('div', { class: 'nd-answer', 'aria-live': 'polite' }, busy && h('p', { class: 'nd-hint', role: 'status' }, 'Đang xử lý…'), notice('bad', message), plan && this.found(plan)),
			h('div', { class: 'nd-modal-foot' },
				button('Xem trước', () => this.send(true), { class: plan ? '' : 'nd-primary', disabled: !ready || Boolean(busy) }),
				button('Thực hiện', () => this.send(false), { class: plan ? 'nd-primary' : '', disabled: !plan || Boolean(busy), title: plan ? undefined : 'Xem trước rồi mới làm được' }),
				button('Thôi', onClose))));
	}
}
