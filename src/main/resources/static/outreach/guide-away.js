/** A line that sounds like an accusation is kept nowhere until somebody says what it is. If it is one, its words are gone. */
import { h, Component, NEVER_STORED } from './shared.js';
import { Asked } from './asked.js';
import { office } from './office.js';
import { now } from './clock.js';

export class GuideAway extends Component {
	/** The words go first; what remains is that somebody was shown the right door. */
	confirm = async (kind) => {
		const { speech, opinion, meeting, onDone } = this.props;
		const { speeches, errands } = office();
		const heardAt = speech.heardAt || now().toISOString();
		Object.assign(opinion, { content: '', answer: '', basis: '', by: '' });
		const errand = `guided-away:${opinion.key}`;
		speeches.guidance = { text: NEVER_STORED[kind], errand };
		const gone = speeches.drop(speech, opinion);
		onDone();
		await gone;
		await errands.give({
			id: errand, meeting: meeting.code, path: '/api/guided-away', label: 'Ghi nhận đã hướng dẫn',
			body: { key: opinion.key, meetingCode: meeting.code, heardAt, kind }
		});
	};

	ordinary = () => {
		const { speech, opinion, onDone } = this.props;
		const { speeches } = office();
		if (!speech.open) speeches.reopen(speech);
		speeches.write(speech, opinion, { notAccusation: true, kind: NEVER_STORED[opinion.kind] ? '' : opinion.kind });
		onDone(opinion);
	};

	key = (event) => {
		if (event.key === 'Escape') this.props.onDone(this.props.opinion);
	};

	render({ opinion }) {
		return h('div', { onKeyDown: this.key }, h(Asked, { asks: opinion.asks, onOrdinary: this.ordinary, onAway: this.confirm }));
	}
}
