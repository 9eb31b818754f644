/** A letter looked over on the screen, then printed. */
import { h, Component, button, notice } from '../ui.js';
import { get, at } from '../api.js';
import { print } from '../print.js';
import { letter } from './letter.js';

const DRAFT = {
	COVER: 'Đây là dự thảo, chưa có số. Số được cấp khi ký; có số mới in để gửi.',
	REPORT: 'Đây là dự thảo, chưa có số. Báo cáo có số khi hoàn thành việc này; sau đó mở lại trong mục Công văn của hồ sơ để in.'
};
const LETTER = 'Đây là dự thảo, chưa có số. Hoàn thành việc này để lấy số; sau đó mở công văn trong hồ sơ (mục Công văn) để in và gửi.';

export class Paper extends Component {
	state = { one: null, error: null };

	componentDidMount() {
		this.load();
	}

	load = async () => {
		const { code, kind, id } = this.props;
		try {
			this.setState({ one: await get(at('dossiers', code, 'letters', kind) + (id ? '?id=' + id : '')), error: null });
		} catch (e) {
			this.setState({ error: e.message });
		}
	};

	render({ onBack }, { one, error }) {
		return h('div', { class: 'nd-letter' },
			h('div', { class: 'nd-row' }, button('‹ Hồ sơ', onBack, { class: 'nd-quiet' }), one && button(one.number ? 'In' : 'In dự thảo', () => print([letter(one)]), { class: one.number ? 'nd-primary' : 'nd-quiet' })),
			notice('bad', error, ' ', button('Thử lại', this.load, { class: 'nd-small' })),
			!one && !error && h('p', { class: 'nd-skeleton' }, 'Đang mở công văn…'),
			one && !one.number && notice('info', DRAFT[one.kind] || LETTER),
			one && letter(one));
	}
}
