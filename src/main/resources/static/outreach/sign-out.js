/** Signing out asks first while something is not on the server. */
import { h, Component, button, notice } from './shared.js';
import { office } from './office.js';
import { signOut } from './account.js';
import { Bar } from './bar.js';

export class SignOut extends Component {
	state = { busy: false, message: null };

	componentDidMount() {
		if (!this.left()) this.go();
	}

	left() {
		const { courier, speeches, records } = office();
		return courier.waiting + speeches.unsent().filter((o) => o.state === 'typed' || o.state === 'refused').length + records.typing;
	}

	go = () => {
		this.setState({ busy: true });
		return signOut(office().vault);
	};

	sendFirst = async () => {
		this.setState({ busy: true, message: null });
		await office().speeches.sendNow();
		if (!this.left()) return this.go();
		return this.setState({ busy: false, message: 'Chưa gửi được hết.' });
	};

	render(props, { busy, message }) {
		const left = this.left();
		return h('div', null, h(Bar, { title: 'Đăng xuất', back: '' }), h('main', { class: 'o-page' },
			left > 0 && h('section', { class: 'o-card', role: 'alertdialog', 'aria-label': 'Còn nội dung chưa gửi' },
				h('h2', null, `Còn ${left} mục chưa gửi`),
				h('p', null, 'Nếu đăng xuất bây giờ, nội dung được giữ trên máy này, có khóa; khi đồng chí đăng nhập lại sẽ tiếp tục gửi. Người khác không đọc được.'),
				notice('bad', message),
				h('div', { class: 'o-do' },
					button(busy ? 'Đang gửi…' : 'Gửi rồi đăng xuất', this.sendFirst, { class: 'nd-primary', disabled: busy }),
					button('Vẫn đăng xuất', this.go, { disabled: busy, class: 'nd-danger-quiet' }),
					h('a', { class: 'nd-button', href: '#/' }, 'Ở lại'))),
			!left && h('p', null, 'Đang đăng xuất…')));
	}
}
