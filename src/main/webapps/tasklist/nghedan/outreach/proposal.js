/** A proposal that shares the groups out within each delegation's ward: looked at first, then carried out as it stands. */
import { h, Component, button, notice, field } from '../ui.js';
import { post } from '../api.js';
import { choice, dateInput, check } from '../fields.js';
import { isoDay, day } from '../dates.js';
import { whole } from '../moves.js';
import { Modal } from '../modal.js';
import { place, table } from './words.js';

/** Groups are shared out only for a programme that counts by group; where nobody has said how often yet, its kind tells. */
const byGroup = ({ kind, quotas = [] }) => (quotas.length ? quotas.some(({ per }) => per === 'ASSIGNMENT') : kind === 'GROUP_MEETINGS');
const first = ({ kind }) => (kind === 'GROUP_MEETINGS' ? 0 : 1);
export const shareable = (programmes) => programmes.filter(byGroup).sort((a, b) => first(a) - first(b));

/** A delegation works as long as its ward is there. */
const inBeing = (delegations, on) => delegations.filter(({ since, until }) => !on || ((!since || since <= on) && (!until || until >= on)));

const HEADS = ['Cán bộ', 'Phường', 'Số tổ', 'Tổ dân phố'];

const line = (one) => ({
	key: `${one.official} ${one.ward}`, cells: [one.officialName, place(one.wardName), one.groups.length, one.groups.map(({ label }) => label).join(', ')]
});

/** Whoever looks for his name finds why it is not above. */
const unshared = (without) => without.length > 0 && h('details', { class: 'nd-more nd-unshared', open: without.length < 6 },
	h('summary', null, `${whole(without.length)} cán bộ chưa có tổ`),
	h('ul', { class: 'nd-list' }, without.map((one) => h('li', { key: one.official + one.ward }, h('b', null, one.officialName), ` · ${place(one.wardName)}: `, one.reason))));

export class ProposalDialog extends Component {
	state = { programme: this.props.programmes[0].code, from: isoDay(day(Date.now())), chosen: new Set(), proposed: null, busy: null, message: null };

	set = (key) => (value) => this.setState({ [key]: value, proposed: null, message: null });

	tick = (code) => () => this.setState((s) => {
		const chosen = new Set(s.chosen);
		if (!chosen.delete(code)) chosen.add(code);
		return { chosen, proposed: null };
	});

	propose = async () => {
		const { programme, from, chosen } = this.state;
		// what was ticked for another day may be gone on this one
		const delegations = inBeing(this.props.delegations, from).map(({ code }) => code).filter((code) => chosen.has(code));
		this.setState({ busy: 'propose', message: null });
		try {
			this.setState({ proposed: await post('/api/assignments/proposals', { programme, day: from, delegations }), busy: null });
		} catch (e) {
			this.setState({ busy: null, message: e.message });
		}
	};

	accept = async () => {
		const { proposed, from } = this.state;
		this.setState({ busy: 'accept', message: null });
		try {
			await post('/api/assignments/proposals/accept', {
				programme: proposed.programme, from, lines: proposed.lines.filter((one) => one.groups.length).map(({ official, delegation, groups }) => ({ official, delegation, groups: groups.map(({ code }) => code) }))
			});
			this.props.onDone();
		} catch (e) {
			this.setState({ busy: null, message: e.message });
		}
	};

	found({ lines: all, without, warnings }) {
		const lines = all.filter((one) => one.groups.length);
		const groups = lines.reduce((sum, one) => sum + one.groups.length, 0);
		const loads = lines.map((one) => one.groups.length);
		if (!lines.length) return [notice('info', 'Không có tổ nào để chia: phường của các đoàn đã chọn chưa có tổ dân phố, hoặc đoàn chưa có thành viên.'), unshared(without)];
		return [
			notice('good', h('b', null, whole(groups)), ' tổ cho ', h('b', null, whole(lines.length)), ` cán bộ, mỗi người từ ${Math.min(...loads)} đến ${Math.max(...loads)} tổ. Chưa ghi.`),
			unshared(without),
			warnings.length > 0 && h('ul', { class: 'nd-list nd-warnings' }, warnings.map((text) => h('li', { key: text }, text))),
			h('div', { class: 'nd-proposed', tabIndex: '0' }, table(HEADS, lines.map(line), { label: 'Đề xuất phân công' }))
		];
	}

	render({ programmes, delegations: all, mayAccept, onClose }, { programme, from, chosen, proposed, busy, message }) {
		const delegations = inBeing(all, from);
		return h(Modal, { title: 'Đề xuất phân công', onClose }, h('div', null,
			h('p', { class: 'nd-hint' }, 'Chia đều trong từng đoàn, mỗi đoàn ở phường của mình; ai đang phụ trách tổ nào thì giữ tổ đó khi được.'),
			h('div', { class: 'nd-grid' },
				field('Chương trình', choice(programme, this.set('programme'), programmes.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` })))),
				field('Từ ngày', dateInput(from, this.set('from')))),
			delegations.length > 0 && h('fieldset', { class: 'nd-ticks' }, h('legend', { class: 'nd-label' }, 'Đoàn ', h('em', null, '(không chọn là mọi đoàn)')),
				delegations.map((one) => check(chosen.has(one.code), this.tick(one.code), `${one.name} · ${place(one.wardName)} · ${one.members} người`))),
			h('div', { class: 'nd-answer', 'aria-live': 'polite' },
				busy && h('p', { class: 'nd-hint', role: 'status' }, busy === 'propose' ? 'Đang lập đề xuất…' : 'Đang giao…'),
				notice('bad', message), proposed && this.found(proposed)),
			h('div', { class: 'nd-modal-foot' },
				button(proposed ? 'Lập lại' : 'Lập đề xuất', this.propose, { class: proposed ? '' : 'nd-primary', disabled: Boolean(busy) || !from }),
				mayAccept && button('Giao theo đề xuất', this.accept, { class: proposed ? 'nd-primary' : '', disabled: !proposed || !proposed.lines.some((one) => one.groups.length) || Boolean(busy) }),
				button('Thôi', onClose))));
	}
}
