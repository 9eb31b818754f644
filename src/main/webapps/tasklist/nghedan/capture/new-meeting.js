/** Sets up a meeting that nobody planned yet, so that what is said there has a place. */
import { h, Component, notice } from '../ui.js';
import { post } from '../api.js';
import { reference, choices, groupChoices, myWards } from '../reference.js';
import { day, time, isoDay, offsetDateTime } from '../dates.js';
import { Dialog } from '../dialog.js';

export class NewMeeting extends Component {
	state = { lists: null, error: null };

	componentDidMount() {
		reference().then((lists) => this.setState({ lists })).catch((e) => this.setState({ error: e.message }));
	}

	send = async (values) => {
		const meeting = await post('/api/meetings', {
			groupCode: values.groupCode, type: values.type, scheduledAt: offsetDateTime(values.day, values.time), place: values.place
		});
		await this.props.onPlanned(meeting.code);
	};

	render({ none, onClose }, { lists, error }) {
		return h('div', { class: 'nd-card' },
			none && notice('info', 'Chưa có cuộc họp nào được giao cho đồng chí. Có thể thêm cuộc họp tại đây.'), notice('bad', error),
			lists && h(Dialog, {
				title: 'Thêm cuộc họp', onSend: this.send, onClose,
				initial: { type: 'GROUP_MEETING', day: isoDay(day(Date.now())), time: time(Date.now()) },
				fields: [
					{ key: 'groupCode', type: 'search', label: 'Tổ dân phố', choices: groupChoices(lists, myWards(lists)) }, { key: 'type', type: 'choice', label: 'Loại', choices: choices(lists.meetingTypes) },
					{ key: 'day', type: 'date', label: 'Ngày' }, { key: 'time', type: 'time', label: 'Giờ' }, { key: 'place', type: 'line', label: 'Nơi họp' }
				]
			}));
	}
}
