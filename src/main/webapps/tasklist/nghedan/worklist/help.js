/** Which keys there are, and whether they are to be listened to: whoever dictates says letters all the time. */
import { h, Component } from '../ui.js';
import { check } from '../fields.js';
import { Modal } from '../modal.js';
import { KEYS, areKeysOn, turnKeys } from './keys.js';

export class Help extends Component {
	state = { on: areKeysOn() };

	turn = (on) => {
		turnKeys(on);
		this.setState({ on });
	};

	render({ onClose }, { on }) {
		return h(Modal, { title: 'Phím tắt', onClose },
			check(on, this.turn, 'Dùng phím chữ ở trang này'),
			h('p', { class: 'nd-hint' }, 'Tắt đi nếu đồng chí đọc cho máy viết. Trình duyệt này nhớ lựa chọn.'),
			h('dl', { class: 'nd-facts nd-keys' }, KEYS.map(([key, what]) => [h('dt', null, h('kbd', null, key)), h('dd', null, what)])));
	}
}
