/** The signed record as a photograph or a scan; it needs the network, since it is too large to be kept here. */
import { h, Component, notice, post, at } from './shared.js';
import { answered } from './courier.js';
import { office } from './office.js';

const LARGEST = 10 * 1024 * 1024;
const UPLOAD = 120_000;

export class Scan extends Component {
	state = { busy: false, message: null };

	send = async (event) => {
		const [file] = event.target.files;
		event.target.value = '';
		if (!file) return;
		if (file.size > LARGEST) {
			this.setState({ message: 'Tệp lớn hơn 10 MB.' });
			return;
		}
		const form = new FormData();
		form.append('file', file, file.name);
		this.setState({ busy: true, message: null });
		try {
			const { meeting } = this.props;
			office().records.told.set(meeting.code, await answered(post(at('meetings', meeting.code, 'record', 'scan'), form), UPLOAD));
			this.setState({ busy: false });
			this.props.again();
		} catch (e) {
			this.setState({ busy: false, message: e.message });
		}
	};

	render({ record, meeting }, { busy, message }) {
		return h('div', { class: 'o-do' },
			record.scan && h('p', { class: 'o-told' }, '✓ Biên bản có chữ ký: ', record.scan.name),
			notice('bad', message),
			meeting.editable !== false && h('label', { class: 'nd-button o-file' }, busy ? 'Đang tải lên…' : record.scan ? 'Thay ảnh biên bản' : 'Chụp biên bản có chữ ký',
				h('input', { type: 'file', accept: 'image/*,.pdf', onChange: this.send, disabled: busy })));
	}
}
