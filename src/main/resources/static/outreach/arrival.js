/** The head of the record: when the official came, how many residents are there, who of those required has come. */
import { h, Component, button, field, textInput, timeInput, day, time, dayAndTime, isoDay, at } from './shared.js';
import { Kept } from './kept.js';
import { isAhead, now } from './clock.js';
import { office } from './office.js';
import { when } from './my-day.js';

const give = (meeting, id, errand) => office().errands.give({ id: `${id}:${meeting.code}`, meeting: meeting.code, ...errand });

/** What is on its way, unless the server has refused it. */
function going(meeting, id) {
	const errand = office().errands.about(`${id}:${meeting.code}`);
	return errand && !errand.refused ? errand.body : undefined;
}

/** On the day itself with one press; written down later, with the time that the official remembers. */
class CheckIn extends Component {
	state = { at: '' };

	come = (instant) => give(this.props.meeting, 'check-in', {
		path: at('meetings', this.props.meeting.code, 'check-in'), label: 'Có mặt', body: { at: instant }
	});

	render({ meeting }, { at: typed }) {
		const came = meeting.checkedInAt || (going(meeting, 'check-in') || {}).at;
		if (came) return h('p', { class: 'o-told', role: 'status' }, `✓ Có mặt lúc ${dayAndTime(came)}`);
		if (meeting.editable === false) return h('p', { class: 'o-soft' }, 'Chưa ghi.');
		if (day(meeting.scheduledAt) === day(now())) return button('Tôi đã đến', () => this.come(now().toISOString()), { class: 'nd-primary o-wide' });
		if (new Date(meeting.scheduledAt) > now()) return h('p', { class: 'o-soft' }, 'Chưa đến ngày họp.');
		return h('div', { class: 'o-pair' },
			field(`Đến lúc mấy giờ ngày ${day(meeting.scheduledAt)}?`, timeInput(typed, (value) => this.setState({ at: value }))),
			h('div', { class: 'o-started' }, button('Ghi giờ đến', () => this.come(`${isoDay(day(meeting.scheduledAt))}T${typed}:00+07:00`), { class: 'nd-primary', disabled: !typed })));
	}
}

/** How many came and when it began; sent when both are known. */
class Attended extends Component {
	constructor(props) {
		super(props);
		const { startedAt, residentsPresent } = props.before;
		this.state = { startedAt: startedAt || null, typed: '', changing: false, residents: residentsPresent === null || residentsPresent === undefined ? '' : String(residentsPresent) };
	}

	keep = (values) => this.setState(values, () => {
		const { startedAt, residents } = this.state;
		const { before, whole, onKnown } = this.props;
		const known = { startedAt, residentsPresent: residents ? Number(residents) : null };
		if (whole && (!known.startedAt || known.residentsPresent === null)) return;
		if (known.startedAt !== (before.startedAt || null) || known.residentsPresent !== (before.residentsPresent ?? null)) onKnown(known);
	});

	/** Never from the number of residents: people are counted before and after it begins. */
	beginning(startedAt, editable) {
		const { scheduledAt } = this.props;
		const { typed, changing } = this.state;
		const today = day(scheduledAt) === day(now());
		if (startedAt && !changing) {
			return h('p', { class: 'o-told' }, `Bắt đầu ${time(startedAt)} `,
				editable && button('Sửa', () => this.setState({ changing: true, typed: time(startedAt) }), { class: 'nd-small nd-quiet', ariaLabel: 'Sửa giờ bắt đầu' }));
		}
		if (today && !changing) return button('Bắt đầu họp', () => this.keep({ startedAt: now().toISOString() }), { disabled: !editable });
		const write = () => this.keep({ startedAt: `${isoDay(day(scheduledAt))}T${typed}:00+07:00`, changing: false });
		return h('div', null, field('Giờ bắt đầu', timeInput(typed, (value) => this.setState({ typed: value }))),
			button('Ghi giờ bắt đầu', write, { disabled: !editable || !typed }));
	}

	render(props, { residents, startedAt }) {
		const editable = props.editable && !props.ahead;
		const done = () => this.keep({});
		return h('div', null, h('div', { class: 'o-pair' },
			field('Số người dân dự', textInput(residents, (value) => this.setState({ residents: value.replace(/\D/g, '').slice(0, 4) }), {
				inputMode: 'numeric', enterkeyhint: 'done', onBlur: done, onKeyDown: (e) => { if (e.key === 'Enter') done(); }, disabled: !editable
			})),
			h('div', { class: 'o-started' }, this.beginning(startedAt, editable))),
		residents && !startedAt && h('p', { class: 'o-soft' }, 'Còn thiếu giờ bắt đầu.'));
	}
}

/** A meeting in one piece: both stand in its record. */
const InOnePiece = ({ meeting }) => h(Kept, {
	path: at('meetings', meeting.code, 'record'), onTold: (told) => office().records.tell(meeting.code, told)
}, ({ data }) => {
	const { records } = office();
	const record = records.newest(meeting.code, data);
	if (!record) return h('p', { class: 'o-soft' }, 'Đang mở…');
	return h(Attended, {
		before: records.shown(meeting.code, record), scheduledAt: meeting.scheduledAt, ahead: isAhead(meeting), editable: meeting.editable !== false && record.state !== 'FINISHED',
		onKnown: (known) => { records.write(meeting.code, record, known); records.flush(); }
	});
});

const Session = ({ meeting, session }) => h('div', { class: 'o-session' },
	h('h3', null, session.name, h('span', { class: 'o-soft' }, ' ', when(session.scheduledAt), session.place ? ' · ' + session.place : '')),
	h(Attended, {
		before: going(meeting, 'session-' + session.position) || session, scheduledAt: session.scheduledAt, ahead: isAhead(session), editable: meeting.editable !== false, whole: true,
		onKnown: (known) => give(meeting, 'session-' + session.position, {
			path: at('meetings', meeting.code, 'sessions', session.position), label: session.name, body: known
		})
	}));

class Participant extends Component {
	mark(came) {
		const { meeting, person } = this.props;
		const note = came ? null : (going(meeting, 'participant-' + person.id) || person).note || null;
		give(meeting, 'participant-' + person.id, {
			path: at('meetings', meeting.code, 'participants'), label: person.title, body: { id: person.id, came, note }
		});
	}

	render({ meeting, person }) {
		const { came } = going(meeting, 'participant-' + person.id) || person;
		const choose = (value, label) => button(label, () => this.mark(value), {
			class: 'o-choice' + (came === value ? ' o-chosen' : ''), pressed: String(came === value), disabled: meeting.editable === false, ariaLabel: `${person.title}: ${label}`
		});
		return h('li', { class: 'o-item o-person' },
			h('span', null, h('b', null, person.title), person.name && h('span', { class: 'o-soft' }, person.name), !person.required && h('span', { class: 'o-soft' }, ' (không bắt buộc)')),
			h('span', { class: 'o-choices', role: 'group', 'aria-label': person.title }, choose(true, 'Có'), choose(false, 'Vắng')));
	}
}

export function Arrival({ meeting }) {
	const sessions = meeting.sessions || [];
	const people = meeting.participants || [];
	const missing = people.filter((p) => p.required && (going(meeting, 'participant-' + p.id) || p).came === null).length;
	return h('div', { class: 'o-columns' },
		h('div', { class: 'o-column' },
			h('section', { class: 'o-section' }, h('h2', null, 'Có mặt'), h(CheckIn, { meeting })),
			h('section', { class: 'o-section' }, h('h2', null, sessions.length ? `Các buổi (${sessions.length})` : 'Người dân'),
				sessions.length ? sessions.map((session) => h(Session, { key: session.position, meeting, session })) : h(InOnePiece, { meeting }))),
		h('div', { class: 'o-column' }, people.length > 0 && h('section', { class: 'o-section' },
			h('h2', null, 'Thành phần mời', missing > 0 && h('span', { class: 'o-soft' }, ` còn ${missing} chưa điểm danh`)),
			h('ul', { class: 'o-list' }, people.map((person) => h(Participant, { key: person.id, meeting, person }))))));
}
