/** The accounts of others: a first password, signing off a lost phone, shutting and opening. For administrators. */
import { h, render, Component, button, notice, tell } from '../ui.js';
import { get, post, at } from '../api.js';
import { textInput } from '../fields.js';
import { Dialog } from '../dialog.js';
import { time } from '../dates.js';

const FIRST_PASSWORD = {
	title: 'Cấp mật khẩu lần đầu', label: 'Cấp mật khẩu', path: 'first-password',
	note: 'Người dùng phải đổi mật khẩu này ngay lần đăng nhập đầu tiên; mọi phiên đang mở bị đóng. Trao tận tay, không gửi qua mạng xã hội.',
	fields: [{ key: 'password', label: 'Mật khẩu', type: 'line' }], done: 'Đã cấp mật khẩu lần đầu cho '
};
const SIGN_OFF = {
	title: 'Thoát khỏi mọi máy', path: 'sign-off', danger: true, done: 'Đã đóng mọi phiên của ',
	note: 'Dùng khi mất điện thoại, quên thoát ở máy dùng chung. Người dùng đăng nhập lại được.'
};
const DISABLE = {
	title: 'Khóa tài khoản', path: 'disabled', danger: true, done: 'Đã khóa tài khoản ',
	note: 'Mọi phiên đang mở bị đóng ngay, không đăng nhập được nữa. Việc đang giữ không tự chuyển: hãy cử người thay ở Phân công.'
};
const ENABLE = { title: 'Mở khóa tài khoản', path: 'enabled', done: 'Đã mở khóa tài khoản ' };

const state = (line) => [
	!line.exists && 'chưa có tài khoản', line.exists && !line.enabled && 'đang khóa', line.mustChangePassword && 'chưa đổi mật khẩu lần đầu',
	line.lockedUntil && 'nhập sai mật khẩu, tạm khóa đến ' + time(line.lockedUntil),
	line.sessions > 0 && `đang đăng nhập ở ${line.sessions} nơi`
].filter(Boolean).join('; ') || 'bình thường';

const deeds = (line) => [FIRST_PASSWORD, line.sessions > 0 && SIGN_OFF, line.exists && (line.enabled ? DISABLE : ENABLE)].filter(Boolean);

class AccountsPage extends Component {
	state = { words: '', lines: null, asked: null, error: null };

	type = (words) => this.setState({ words });

	look = async (event) => {
		if (event) event.preventDefault();
		if (this.state.words.trim().length < 2) return this.setState({ error: 'Gõ ít nhất hai ký tự của họ tên, tên đăng nhập hoặc đơn vị.' });
		try {
			this.setState({ lines: await get('/api/accounts?words=' + encodeURIComponent(this.state.words.trim())), asked: null, error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
		return undefined;
	};

	send = (deed, line) => async (values) => {
		await post(at('accounts', line.username, deed.path), deed.fields ? values : {});
		tell(deed.done + (line.fullName || line.username) + '.');
		await this.look();
	};

	line(line, asked) {
		const open = asked && asked.username === line.username;
		return h('li', { class: 'nd-section', key: line.username },
			h('h2', { class: 'nd-heading' }, line.fullName, ' ', h('small', null, line.username)),
			h('p', null, line.unitName, ' · ', state(line)),
			open ? h(Dialog, {
				...asked.deed, key: asked.deed.path, onSend: this.send(asked.deed, line), onClose: () => this.setState({ asked: null })
			}) : h('div', { class: 'nd-row' }, deeds(line).map((deed) => button(deed.title, () => this.setState({ asked: { username: line.username, deed } }), {
				class: 'nd-small', ariaLabel: deed.title + ': ' + (line.fullName || line.username)
			}))));
	}

	render(props, { words, lines, asked, error }) {
		return h('main', { class: 'nd nd-page' }, h('div', { class: 'nd-sheet' },
			h('h1', null, 'Tài khoản'),
			h('form', { class: 'nd-row', role: 'search', onSubmit: this.look },
				textInput(words, this.type, { 'aria-label': 'Họ tên, tên đăng nhập hoặc đơn vị', placeholder: 'Họ tên, tên đăng nhập hoặc đơn vị', maxLength: 100 }),
				h('button', { type: 'submit', class: 'nd-button nd-primary' }, 'Tìm')),
			notice('bad', error),
			lines && !lines.length && h('p', { class: 'nd-hint' }, 'Không có cán bộ đang công tác nào khớp.'),
			lines && h('ul', { class: 'nd-levels' }, lines.map((line) => this.line(line, asked)))));
	}
}

export function mountPage(node) {
	node.classList.add('nd-route');
	render(h(AccountsPage), node);
	return () => render(null, node);
}
