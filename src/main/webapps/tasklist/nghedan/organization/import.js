/** The organisation out of files: everything or nothing. */
import { h, notice } from '../ui.js';
import { whole } from '../moves.js';
import { Planned } from './planned.js';

const WANTED = [
	{ name: 'levels.csv', what: 'Cấp', columns: 'code,name,rank,competence_level' },
	{ name: 'authorities.csv', what: 'Đơn vị', columns: 'code,name,level,parent,external,email,valid_from,valid_to' },
	{ name: 'groups.csv', what: 'Tổ dân phố', columns: 'code,ward,name,kind,leader,valid_from,valid_to' },
	{ name: 'officials.csv', what: 'Cán bộ', columns: 'username,full_name,bloc,position,unit,email,phone,active' },
	{ name: 'roles.csv', what: 'Vai trò', columns: 'username,role,unit,valid_from,valid_to' },
	{ name: 'delegations.csv', what: 'Đoàn', columns: 'code,name,ward,head,secretary' },
	{ name: 'delegation-members.csv', what: 'Thành viên đoàn', columns: 'delegation,username' },
	{ name: 'substitutions.csv', what: 'Người thay khi vắng', columns: 'absent,substitute,valid_from,valid_to,reason' }
].map((one) => ({ ...one, optional: true }));

const COUNTED = [['units', 'đơn vị'], ['groups', 'tổ dân phố'], ['officials', 'cán bộ'], ['roles', 'vai trò'], ['delegations', 'đoàn'], ['members', 'thành viên đoàn'], ['substitutions', 'lượt thay']];

export const counted = (answer) => COUNTED.filter(([key]) => answer[key]).map(([key, words]) => `${whole(answer[key])} ${words}`).join(', ') || 'các cấp';

export const importDialog = ({ onDone, onClose }) => h(Planned, {
	key: 'import', title: 'Nhập tổ chức từ tệp CSV', path: '/api/organization/imports', wanted: WANTED, initial: {},
	note: 'Dòng có mã đã biết thì cập nhật, mã mới thì thêm, không xóa gì. Còn một lỗi thì không dòng nào được ghi.',
	lacking: (values, files) => (files.size ? null : 'Chưa chọn tệp nào.'),
	labels: { check: 'Kiểm tra', doing: 'Đang ghi…', do: () => 'Nhập' },
	shown: (answer) => notice('good', 'Các tệp không có lỗi: ', h('b', null, counted(answer)), '. Chưa ghi; bấm Nhập để ghi.'), onDone, onClose
});
