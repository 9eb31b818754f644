/** Those who are to come to a meeting: marked one by one, by name of their office. */
import { h, Component, section, button, notice } from '../ui.js';
import { post, at } from '../api.js';

const MARKS = [[true, 'Có dự'], [false, 'Vắng']];

export class Participants extends Component {
	state = { busy: null, wrong: null };

	async mark(one, came) {
		this.setState({ busy: one.id, wrong: null });
		try {
			await post(at('meetings', this.props.meeting.code, 'participants'), { id: one.id, came, note: one.note });
			await this.props.changed();
			this.setState({ busy: null });
		} catch (e) {
			this.setState({ busy: null, wrong: e.message });
		}
	}

	render({ meeting }, { busy, wrong }) {
		const list = meeting.participants || [];
		return list.length > 0 && section('Thành phần dự', notice('bad', wrong), h('ul', { class: 'nd-list' }, list.map((one) => h('li', { key: one.id },
			h('span', null, one.title, one.name && h('span', { class: 'nd-hint' }, ` ${one.name}`), !one.required && h('span', { class: 'nd-hint' }, ' (không bắt buộc)'), one.required && one.came === null && h('span', { class: 'nd-tag' }, 'chưa ghi')),
			meeting.editable && meeting.status === 'PLANNED' ? h('span', { class: 'nd-picks', role: 'group', 'aria-label': one.title }, MARKS.map(([came, label]) => button(label, () => this.mark(one, came), {
				class: one.came === came ? 'nd-small nd-pick nd-pick-at' : 'nd-small nd-pick', pressed: String(one.came === came), disabled: busy === one.id
			}))) : h('span', { class: 'nd-hint' }, one.came === null ? '' : one.came ? ' có dự' : ' vắng')))));
	}
}
