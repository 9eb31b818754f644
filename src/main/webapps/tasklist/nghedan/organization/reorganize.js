/** A re-organisation from a day on: who ends, who begins, whose successor is who; looked at before it is carried out. */
import { h, field } from '../ui.js';
import { textInput, dateInput } from '../fields.js';
import { day, isoDay } from '../dates.js';
import { Planned } from './planned.js';
import { Preview } from './preview.js';

const WANTED = [
	{ name: 'units.csv', what: 'Đơn vị mới', columns: 'code,name,level,parent,external,email' },
	{ name: 'groups.csv', what: 'Tổ dân phố mới', columns: 'code,ward,name,kind,leader' },
	{ name: 'successions.csv', what: 'Ai kế tục ai', columns: 'from,to' },
	{ name: 'renames.csv', what: 'Chỉ đổi tên', columns: 'code,name', optional: true }
];

const later = (effectiveOn) => effectiveOn && effectiveOn > isoDay(day(Date.now()));

const lacking = ({ decision, effectiveOn }, files) => {
	const missing = [!decision.trim() && 'quyết định', !effectiveOn && 'ngày có hiệu lực', !files.size && 'ít nhất một tệp CSV'].filter(Boolean);
	return missing.length ? `Cần điền: ${missing.join(', ')}.` : null;
};

const fields = (values, set, wrong) => h('div', { class: 'nd-grid' },
	field('Quyết định', textInput(values.decision, set('decision'), { maxLength: 500 }), { class: 'nd-span', hint: 'Số, ngày của văn bản', wrong: wrong.decision }),
	field('Có hiệu lực từ ngày', dateInput(values.effectiveOn, set('effectiveOn')), {
		wrong: wrong.effectiveOn, hint: later(values.effectiveOn) ? 'Lưu ngay bây giờ, vụ việc chuyển vào đúng ngày đó.' : 'Ngày đầu tiên của các đơn vị mới'
	}));

export const reorganizeDialog = ({ onDone, onClose }) => h(Planned, {
	key: 'reorganize', title: 'Sắp xếp lại tổ chức', path: '/api/organization/reorganizations', wanted: WANTED, initial: { decision: '', effectiveOn: '' },
	note: 'Đơn vị cũ kết thúc vào ngày hôm trước; vụ việc đang mở sang nơi kế tục theo tổ dân phố, thời hạn và số hiệu giữ nguyên. Không hoàn tác được.',
	fields, lacking, labels: { check: 'Xem trước', doing: 'Đang thực hiện…', do: ({ effectiveOn }) => (later(effectiveOn) ? `Hẹn ngày ${day(effectiveOn)}` : 'Thực hiện') },
	shown: (answer, { effectiveOn }) => h(Preview, { answer, effectiveOn }), onDone, onClose
});
