/** The handover of a task: who looks after which group from now on, on the screen and on paper. */
import { h, Component, button, notice, section, facts } from '../ui.js';
import { get, at } from '../api.js';
import { day } from '../dates.js';
import { print } from '../print.js';

const changed = (line) => line.from && line.from !== line.to;
const whoNext = (line) => line.toName || 'chưa có người';

const rows = (lines) => h('table', { class: 'nd-table' },
	h('thead', null, h('tr', null, ['Tổ dân phố', 'Cán bộ phụ trách', 'Chức vụ, đơn vị'].map((head) => h('th', { scope: 'col' }, head)))),
	h('tbody', null, lines.map((line) => h('tr', { key: line.group },
		h('td', null, line.groupName),
		h('td', null, whoNext(line), changed(line) && h('div', { class: 'nd-hint' }, `thay ${line.fromName}`)),
		h('td', null, [line.position, line.unitName].filter(Boolean).join(', '))))));

/** The paper that the parties sign, with the list as its second part. */
export const paper = (one) => h('article', { class: 'nd-paper' },
	h('header', { class: 'nd-paper-top' },
		h('div', null, h('b', null, one.unitName.toUpperCase()), h('span', null, `Mã: ${one.code}`)),
		h('div', { class: 'nd-paper-motto' }, h('span', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), h('b', null, 'Độc lập - Tự do - Hạnh phúc'))),
	h('p', { class: 'nd-paper-title' }, one.paper.title.toUpperCase()),
	h('p', null, one.paper.opening),
	h('p', null, one.paper.duty),
	rows(one.lines),
	one.paper.signers.map((signer) => h('p', { class: 'nd-paper-signer', key: signer }, signer)));

export class HandoverView extends Component {
	state = { one: null, error: null };

	componentDidMount() { this.load(this.props.file.businessKey); }

	componentDidUpdate(before) {
		if (before.file !== this.props.file) this.load(this.props.file.businessKey);
	}

	async load(code) {
		try {
			this.setState({ one: await get(at('handovers', code)), error: null });
		} catch (error) {
			this.setState({ error });
		}
	}

	render(_, { one, error }) {
		if (error) return notice('bad', error.message);
		if (!one) return h('p', { class: 'nd-hint', role: 'status' }, 'Đang mở bàn giao…');
		return h('div', null,
			section(`Bàn giao ${one.code}`, facts([['Nơi nhận', one.unitName], ['Lý do', one.causeLabel], ['Từ ngày', day(one.effectiveOn)],
				['Chương trình', one.programmeName], ['Trạng thái', one.stateLabel], ['Ra phân công', one.orderedByName],
				['Ý kiến của phường', one.objection], ['Trả lời phường', one.objectionReply]]),
			button('In biên bản và danh sách', () => print(paper(one)))),
			section(`Danh sách (${one.lines.length} tổ)`, one.lines.length ? rows(one.lines) : h('p', { class: 'nd-hint' }, 'Không có tổ dân phố nào đổi người phụ trách.')));
	}
}
