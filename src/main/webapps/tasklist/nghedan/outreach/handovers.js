/** The papers by which groups change hands: what the wards have confirmed, and what still has to be announced. */
import { h, Component, button, notice } from '../ui.js';
import { day } from '../dates.js';
import { HandoverView } from '../case/handover.js';
import { Loaded } from './loaded.js';
import { place, table } from './words.js';

const HEADS = ['Mã', 'Nơi nhận', 'Lý do', 'Từ ngày', 'Trạng thái', ''];
const SHAPE = { ORDERED: ['nd-unsure', '○ '], CONFIRMED: ['', '◐ '], ANNOUNCED: ['nd-fine', '✓ '] };

export class Handovers extends Component {
	state = { chosen: null };

	line = (one) => ({
		key: one.code, cells: [one.code, place(one.unitName), one.causeLabel, day(one.effectiveOn),
			h('span', { class: 'nd-tag ' + SHAPE[one.state][0] }, SHAPE[one.state][1] + one.stateLabel),
			button('Mở', () => this.setState({ chosen: one.code }), { class: 'nd-small', ariaLabel: `Mở bàn giao ${one.code}` })]
	});

	render(props, { chosen }) {
		if (chosen) return h('div', { class: 'nd-card' }, button('‹ Danh sách', () => this.setState({ chosen: null }), { class: 'nd-quiet' }), h(HandoverView, { file: { businessKey: chosen }, key: chosen }));
		return h(Loaded, {
			path: '/api/handovers', shown: (list) => (list.length ? table(HEADS, list.map(this.line), { label: 'Bàn giao' }) : notice('info', 'Chưa có bàn giao nào ở các đơn vị của đồng chí. Bàn giao tự lập khi phân công hoặc thay đổi nhân sự.'))
		});
	}
}
