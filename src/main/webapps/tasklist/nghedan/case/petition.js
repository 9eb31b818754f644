/** One petition: on the left what was said and shown, on the right what lies around it; in between, beside the form, the thing to do. */
import { h, section, facts, notice } from '../ui.js';
import { day, dayAndTime } from '../dates.js';
import { nearest } from './clocks.js';
import { earlierTexts } from './texts.js';
import { Attachments } from './attachments.js';
import { Person } from './person.js';
import { Signatories } from './signatories.js';
import { otherContributions } from './contributions.js';
import { place } from './place.js';
import { Context } from './context.js';
import { Duty } from './duty.js';
import { Papers } from './papers.js';

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

const about = (p) => section('Thông tin', facts([
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
]));

/** The petition and its evidence; in one column the thing to do stands in between. */
export function Matter({ file, changed, between }) {
	const p = file.petition;
	const speaking = SPEAKING.includes(file.step);
	const actions = file.actions || p.actions || [];
	const petitioner = h(Person, { petition: { ...p, actions }, speaking, changed, key: 'w' + p.code });
	return h('article', { class: 'nd-matter' },
		head(p),
		place(p),
		speaking && petitioner,
		p.master && notice('info', p.status === 'CLOSED_DUPLICATE' ? 'Đã gộp vào ' : 'Nhận trả lời của ', h('b', null, p.master)),
		h('p', { class: 'nd-content' }, p.content),
		h(Attachments, { code: p.code, key: p.code }),
		answeredOnSpot(p.onTheSpotAnswer),
		earlierTexts(file.texts || []),
		otherContributions(p.contributions),
		between,
		!speaking && petitioner,
		h(Signatories, { code: p.code, key: 'g' + p.code }),
		about(p),
		h(Papers, { petition: p, offered: actions, key: 'p' + p.code }));
}

/** All of it one below the other, where there is one column or no form. */
export const PetitionView = ({ file, changed }) => h('div', { class: 'nd-petition' },
	h(Matter, { file, changed, between: file.task && h(Duty, { file }) }), h(Context, { file, changed }));
