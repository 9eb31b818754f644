/** What the petitioner takes home: the code, large, and when and where it was taken in. Prints alone on its page. */
import { h, Component, facts, button, notice } from '../ui.js';
import { placeName } from '../reference.js';
import { day } from '../dates.js';
import { upload } from '../files.js';

export class Receipt extends Component {
	constructor(props) {
		super(props);
		this.state = { refused: props.stored.refused };
	}

	componentDidMount() {
		this.base.focus();
	}

	again = async (one) => {
		const message = await upload(this.props.stored.code, one.file);
		this.setState((s) => ({ refused: s.refused.map((other) => (other === one ? message && { ...one, message } : other)).filter(Boolean) }));
	};

	render({ stored, onNext }, { refused }) {
		return h('div', { tabIndex: -1, class: 'nd-receipt-page' },
			h('article', { class: 'nd-receipt' },
				h('p', { class: 'nd-receipt-title' }, 'Giấy biên nhận phản ánh, kiến nghị'),
				h('p', { class: 'nd-receipt-code' }, stored.code),
				facts([
					['Tình trạng', stored.statusLabel], ['Ngày tiếp nhận', day(stored.receiptDate)],
					['Nghe lúc', `${day(stored.heardDay)} ${stored.heardTime}`],
					['Nơi', [stored.group, stored.ward].filter(Boolean).map(placeName).join(' · ')], ['Người kiến nghị', stored.name]
				]),
				h('p', { class: 'nd-text' }, stored.content),
				h('p', { class: 'nd-hint' }, 'Giữ mã này để hỏi kết quả.')),
			refused.map((one) => notice('bad', h('b', null, one.file.name), ' chưa gửi được: ', one.message, ' ', button('Gửi lại', () => this.again(one), { class: 'nd-small' }))),
			h('div', { class: 'nd-foot nd-screen-only' },
				button('Ghi tiếp', onNext, { class: 'nd-primary' }),
				button('In', () => window.print()),
				h('span', { class: 'nd-hint' }, 'Nếu nút In không chạy: Ctrl+P')));
	}
}
