/** A line that sounds like an accusation is kept nowhere until somebody says what it is. If it is one, its words are gone. */
import { h, Component, button, NEVER_STORED } from './shared.js';
import { office } from './office.js';
import { now } from './clock.js';

const QUESTIONS = {
	DENUNCIATION: 'Câu này có phải là tố cáo cán bộ, công chức không?',
	CRIME_REPORT: 'Câu này có phải là tin báo, tố giác tội phạm không?'
};

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
		const answers = {
			DENUNCIATION: button('Là tố cáo', () => this.confirm('DENUNCIATION'), { class: 'nd-danger-quiet' }),
			CRIME_REPORT: button('Là tin báo tội phạm', () => this.confirm('CRIME_REPORT'), { class: 'nd-danger-quiet' })
		};
		return h('div', { class: 'o-ask o-stop', role: 'alertdialog', 'aria-label': 'Chưa giữ lại', onKeyDown: this.key },
			h('p', null, h('b', null, 'Chưa giữ lại gì. '), QUESTIONS[opinion.asks]),
			h('div', { class: 'o-do' },
				button('Không phải, ghi bình thường', this.ordinary, { class: 'nd-primary' }),
				opinion.asks === 'CRIME_REPORT' ? [answers.CRIME_REPORT, answers.DENUNCIATION] : [answers.DENUNCIATION, answers.CRIME_REPORT]));
	}
}
