/** Notes that people were told: one or many at once, each stored by itself. */
import { h, Component } from '../ui.js';
import { post, at } from '../api.js';
import { day, isoDay } from '../dates.js';
import { Modal } from '../modal.js';
import { Dialog } from '../dialog.js';
import { WAYS } from './ways.js';

const fields = [
	{ key: 'way', type: 'choice', label: 'Đã báo bằng cách nào?', choices: WAYS }, { key: 'toldOn', type: 'date', label: 'Ngày báo' },
	{ key: 'proof', type: 'line', label: 'Bằng chứng', hint: 'Ví dụ: giờ gọi, số phiếu gửi. Không ghi thông tin cá nhân.' }
];

export class Told extends Component {
	/** What is stored does not wait for what is refused. */
	state = { left: this.props.notices };

	send = async (values) => {
		const { onTold, onDone } = this.props;
		for (const one of this.state.left) {
			await post(at('notices', String(one.id), 'told'), values);
			onTold(one);
			// the last one stays named until the dialog is gone
			this.setState(({ left }) => ({ left: left.length > 1 ? left.filter((other) => other !== one) : left }));
		}
		onDone();
	};

	render({ way, onClose }, { left }) {
		const many = left.length > 1;
		return h(Modal, { title: many ? `Ghi nhận đã báo ${left.length} việc` : `Ghi nhận đã báo · ${left[0].code}`, onClose }, h(Dialog, {
			title: '', label: 'Ghi nhận', fields, initial: { way: way || '', toldOn: isoDay(day(Date.now())), proof: '' }, onClose, onSend: this.send,
			note: many ? 'Cùng một cách báo, một ngày, một bằng chứng cho tất cả các việc đã chọn.' : left[0].text
		}));
	}
}
