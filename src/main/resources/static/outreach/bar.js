/** The head of every view: the way back, the title, and what is not on the server yet, said in words. */
import { h, Component, button, notice } from './shared.js';
import { office } from './office.js';
import { signOn } from './account.js';

function said({ courier, speeches, errands, records }) {
	const typed = speeches.unsent().filter((o) => o.state === 'typed').length;
	const refused = speeches.unsent().filter((o) => o.state === 'refused').length + errands.list.filter((errand) => errand.refused).length
		+ records.list.filter((record) => record.refused || record.conflict).length;
	const waiting = courier.waiting;
	if (courier.trouble === 'away') return ['near', '⚠', waiting ? `Mất mạng · ${waiting} chờ gửi` : 'Mất mạng'];
	if (waiting) return ['wait', '↻', courier.busy ? `Đang gửi · còn ${waiting}` : `${waiting} chờ gửi`];
	if (records.held) return ['near', '!', 'Chưa giữ lại'];
	if (refused) return ['near', '!', `${refused} chưa lưu được`];
	if (typed || records.typing) return ['wait', '✎', 'Đang ghi'];
	return ['fine', '✓', 'Đã lưu hết'];
}

export class Bar extends Component {
	componentDidMount() {
		this.redraw = () => this.forceUpdate();
		office().courier.listeners.add(this.redraw);
	}

	componentWillUnmount() {
		office().courier.listeners.delete(this.redraw);
	}

	render({ title, back }) {
		const { courier, vault, speeches } = office();
		const [kind, mark, text] = said(office());
		const unkept = !vault.lasting || speeches.list.some((speech) => speech.unkept);
		return h('header', { class: 'o-bar' },
			h('div', { class: 'o-bar-line' },
				back !== undefined && h('a', { class: 'o-back', href: '#/' + back, 'aria-label': 'Quay lại' }, h('span', { 'aria-hidden': 'true' }, '‹')),
				h('h1', { tabIndex: -1 }, title),
				h('span', { class: 'o-saving o-saving-' + kind, role: 'status', 'aria-live': 'polite' }, h('span', { 'aria-hidden': 'true' }, mark + ' '), text)),
			courier.trouble === 'signed-off' && notice('bad', 'Phiên làm việc đã hết; nội dung chưa gửi vẫn được giữ trên máy này. ',
				button('Đăng nhập lại', signOn, { class: 'nd-small' })),
			unkept && notice('bad', 'Trình duyệt này không giữ lại được: đừng đóng trang trước khi mọi ý kiến đã lưu.'));
	}
}
