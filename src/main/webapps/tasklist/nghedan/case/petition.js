/** One petition as its caseworker needs it: until when, what was said, what others wrote, what to write, then the rest. */
import { h, section, facts, notice } from '../ui.js';
import { day, dayAndTime } from '../dates.js';
import { clocks, nearest } from './clocks.js';
import { Texts, earlierTexts } from './texts.js';
import { Attachments } from './attachments.js';
import { Similar } from './similar.js';
import { Person } from './person.js';
import { Signatories } from './signatories.js';
import { Journal } from './journal.js';
import { Actions } from './actions.js';
import { asked } from './asked.js';
import { Contributions } from './contributions.js';
import { Transfers } from './transfers.js';
import { place } from './place.js';
import { Notices } from './notices.js';
import { Relays } from './relays.js';
import { Kept } from './kept.js';
import { Readers } from './readers.js';

const head = (p) => h('header', { class: 'nd-head' },
	h('div', { class: 'nd-code' }, p.code),
	h('div', { class: 'nd-tags' },
		h('span', { class: 'nd-tag nd-status' }, p.statusLabel),
		nearest(p.clocks),
		p.urgent && h('span', { class: 'nd-tag nd-urgent' }, '▲ Khẩn'),
		p.reopened > 0 && h('span', { class: 'nd-tag' }, `Mở lại lần ${p.reopened}`)));

const line = (...parts) => parts.filter(Boolean).join(' · ');

/** The steps whose work is to speak with this person. */
const SPEAKING = ['userTask_tellPetitioner', 'userTask_recordFeedback', 'userTask_tellExtension'];

const answeredOnSpot = (answer) => answer && answer.text && section('Trả lời tại chỗ',
	h('p', { class: 'nd-text' }, answer.text),
	facts([['Căn cứ', answer.basis], ['Người trả lời', answer.by]]));

const proposed = (proposal) => proposal && line(proposal.unitName, proposal.gradeLabel);

export function PetitionView({ file, changed }) {
	const p = file.petition;
	const speaking = SPEAKING.includes(file.step);
	const petitioner = h(Person, { petition: { ...p, actions: file.actions || p.actions || [] }, speaking, changed, key: 'w' + p.code });
	return h('article', null,
		head(p),
		place(p),
		speaking && petitioner,
		p.master && notice('info', p.status === 'CLOSED_DUPLICATE' ? 'Đã gộp vào ' : 'Nhận trả lời của ', h('b', null, p.master)),
		h('p', { class: 'nd-content' }, p.content),
		asked(file.step, p.journal),
		earlierTexts(file.texts || []),
		h(Contributions, { code: p.code, contributions: p.contributions, key: 'c' + p.code }),
		h(Texts, { texts: file.texts || [], path: (kind) => ['petitions', p.code, 'texts', kind] }),
		clocks(p.code, p.clocks),
		section('Thông tin', facts([
			['Loại', p.kindLabel],
			['Nghe lúc', dayAndTime(p.heardAt)],
			['Kênh', line(p.channelLabel, p.meeting)],
			['Người ghi', p.capturedByName],
			['Số đến', p.incomingNumber && line(p.incomingNumber, day(p.receiptDate))],
			['Đề xuất', !p.unit && proposed(p.proposal)],
			['Hướng xử lý', !p.unsettled && p.handlingLabel],
			[p.unsettled ? 'Đơn vị trước' : 'Đơn vị giải quyết', p.unitName],
			['Cấp', !p.unsettled && p.levelLabel],
			['Mức độ', !p.unsettled && p.gradeLabel],
			['Đã thông báo xử lý', dayAndTime(p.noticeOfHandlingAt)],
			['Trả lời bước đầu', dayAndTime(p.interimRepliedAt)],
			['Kết quả', p.outcomeLabel],
			['Sẽ làm xong', day(p.promiseDue)],
			['Tại buổi họp tổ', p.outcome && p.announcementLabel],
			['Tách từ', p.parent],
			['Đã trả lời ở', p.earlier],
			['Gộp vào đây', (p.duplicates || []).join(', ')]
		])),
		p.outcome && h(Relays, { code: p.code, key: 'r' + p.code + p.status + p.announcement }),
		h(Transfers, { petition: p, key: 't' + p.code }),
		!speaking && petitioner,
		h(Signatories, { code: p.code, key: 'g' + p.code }),
		(p.notices || []).length > 0 && h(Notices, { code: p.code, notices: p.notices, changed, key: 'n' + p.code }),
		answeredOnSpot(p.onTheSpotAnswer),
		h(Attachments, { code: p.code, key: p.code }),
		h(Similar, { code: p.code, key: 's' + p.code }),
		h(Kept, { code: p.code, key: 'k' + p.code }),
		h(Actions, { petition: p, offered: file.actions || [], changed }),
		h(Journal, { entries: p.journal || [] }),
		h(Readers, { code: p.code, key: 'w' + p.code }));
}
