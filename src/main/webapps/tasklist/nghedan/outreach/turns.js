/** Whether every residential group has its turn: who waits longest, and how often each ward goes out. */
import { h, Component, notice, field } from '../ui.js';
import { choice } from '../fields.js';
import { day } from '../dates.js';
import { Loaded } from './loaded.js';
import { place, query, table } from './words.js';

const TYPES = [{ value: 'DIALOGUE', label: 'Đối thoại' }, { value: 'GROUP_MEETING', label: 'Họp tổ dân phố' }];
const HEADS = ['Tổ dân phố', 'Lần gần nhất', 'Đã chờ', 'Số lần trong 12 tháng', 'Lần tới'];
const FEW = 12;

const average = (number) => String(Math.round(number * 100) / 100).replace('.', ',');

const waited = (group) => (group.lastVisit === null || group.lastVisit === undefined ? h('span', { class: 'nd-tag nd-unsure' }, 'chưa có lần nào') : `${group.daysSince} ngày`);

const line = (group) => ({
	key: group.code, cells: [group.name, group.lastVisit ? day(group.lastVisit) : '–', waited(group), group.visits,
		group.nextAt ? h('a', { class: 'nd-link', href: '#/meetings?code=' + encodeURIComponent(group.nextMeeting) }, day(group.nextAt)) : h('span', { class: 'nd-hint' }, 'chưa có lịch')]
});

class Ward extends Component {
	state = { all: false };

	render({ ward, weeks }, { all }) {
		const groups = all ? ward.groups : ward.groups.slice(0, FEW);
		const slow = ward.wanted && ward.perTwoWeeks < ward.wanted;
		return h('section', { class: 'nd-card nd-turns', 'aria-label': place(ward.wardName) },
			h('h2', null, place(ward.wardName)),
			h('p', null, h('b', null, ward.held), ` buổi trong ${weeks} tuần, bình quân `, h('b', null, average(ward.perTwoWeeks)), ' buổi hai tuần',
				ward.wanted ? `, chương trình yêu cầu ${average(ward.wanted)}. ` : '. ', slow && h('span', { class: 'nd-tag nd-unsure' }, '▲ dưới mức bình quân'),
				ward.spread > 0 && h('span', { class: 'nd-hint' }, ` Tổ được đến nhiều nhất hơn tổ ít nhất ${ward.spread} lần.`)),
			table(HEADS, groups.map(line), { label: `Xoay vòng ở ${place(ward.wardName)}` }),
			ward.groups.length > FEW && h('button', { type: 'button', class: 'nd-button nd-quiet', onClick: () => this.setState({ all: !all }) }, all ? 'Thu gọn' : `Xem cả ${ward.groups.length} tổ`));
	}
}

export class Turns extends Component {
	state = { type: 'DIALOGUE' };

	render({ ward, on }, { type }) {
		return h('div', null,
			h('div', { class: 'nd-outreach-bar' }, field('Loại buổi', choice(type, (chosen) => this.setState({ type: chosen }), TYPES))),
			h('p', { class: 'nd-hint' }, 'Tổ chờ lâu nhất đứng đầu. Đây là gợi ý khi xếp lịch, không phải để xử lý ai.'),
			h(Loaded, { key: type, path: '/api/attendance/rotation' + query({ ward, on, type }), shown: ({ wards, weeks }) => (wards.length
				? wards.map((one) => h(Ward, { key: one.ward, ward: one, weeks })) : notice('info', 'Không có phường nào trong phạm vi được xem.')) }));
	}
}
