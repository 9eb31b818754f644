/** What is no matter for a petition leaves a stub for the right officer, and nothing of what was said. */
import { h, Component, notice, button } from '../ui.js';
import { post } from '../api.js';
import { offsetDateTime } from '../dates.js';

/** Asked before anything is stored: words that were typed sound like it. */
export const question = (onOrdinary, onKind) => h('div', { class: 'nd-card', role: 'alertdialog', 'aria-label': 'Chưa lưu gì' },
	h('p', null, h('b', null, 'Chưa lưu gì. '), 'Nội dung có từ ngữ như tố cáo, tin báo tham nhũng hoặc tin báo tội phạm. Đây là việc gì?'),
	h('div', { class: 'nd-row nd-wrap' },
		button('Không phải, lưu bình thường', onOrdinary, { class: 'nd-primary' }),
		button('Là tố cáo, tin báo tham nhũng', () => onKind('DENUNCIATION'), { class: 'nd-danger-quiet' }),
		button('Là tin báo tội phạm', () => onKind('CRIME_REPORT'), { class: 'nd-danger-quiet' })));

export class GuideAway extends Component {
	// of this entry: pressed twice it is one stub
	key = crypto.randomUUID();

	state = { stub: null, error: null, busy: false };

	note = async () => {
		const { kind, day, time } = this.props;
		this.setState({ busy: true, error: null });
		try {
			this.setState({ stub: await post('/api/guided-away', { key: this.key, heardAt: offsetDateTime(day, time), kind }), busy: false });
		} catch (e) {
			this.setState({ error: e.message, busy: false });
		}
	};

	render({ text }, { stub, error, busy }) {
		return h('div', { class: 'nd-span' }, notice('bad', (stub && stub.guidance) || text), notice('bad', error),
			stub ? h('div', { key: 'stub' }, notice('good', `Phiếu số ${stub.code}; không giữ lại nội dung nào.`))
				: h('p', { key: 'ask' }, button('Lập phiếu, không kèm nội dung', this.note, { disabled: busy }), ' ',
					h('span', { class: 'nd-hint' }, 'Phiếu chỉ có số, ngày và người tiếp nhận ban đầu, để người có trách nhiệm biết mà nhận bản giấy.')));
	}
}
