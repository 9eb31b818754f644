/** What the record calls things, in words; unknown codes stand as they are. */
import { h } from '../ui.js';

export const ACTIONS = [
	['READ', 'Xem'], ['LISTED', 'Xem danh sách'], ['SEARCHED', 'Tra cứu'], ['CHANGED', 'Thay đổi'], ['PRINTED', 'In'], ['EXPORTED', 'Kết xuất'],
	['UNMASKED', 'Xem thông tin cá nhân đã che'], ['CORRECTED', 'Đính chính thông tin cá nhân'], ['DENIED', 'Bị từ chối'],
	['SIGNED_IN', 'Đăng nhập'], ['SIGN_IN_FAILED', 'Đăng nhập không thành'], ['SIGNED_OUT', 'Đăng xuất'], ['LOCKED', 'Tài khoản bị tạm khóa'],
	['PASSWORD_CHANGED', 'Đổi mật khẩu'], ['QUARANTINED', 'Chuyển thành phiếu tố cáo'], ['HANDED_OVER', 'Bàn giao bản giấy'],
	['ENGINE_OPERATION', 'Thao tác trên máy quy trình'], ['DEPLOYED', 'Triển khai quy trình'], ['RETENTION_LISTED', 'Lập danh sách hết hạn lưu'],
	['ANONYMISED', 'Ẩn danh hồ sơ'], ['HELD', 'Giữ lại không hủy'], ['RELEASED', 'Thôi giữ lại'], ['KEY_ROTATED', 'Đổi khóa mã hóa'],
	['ROLE_CHANGED', 'Thay đổi tổ chức, vai trò'], ['SETTINGS_CHANGED', 'Thay đổi cài đặt'], ['AUDIT_READ', 'Xem nhật ký truy cập'],
	['AUDIT_VERIFIED', 'Kiểm tra nhật ký']
].map(([value, label]) => ({ value, label }));

export const FINDINGS = {
	CHANGED: 'Dòng bị sửa', REMOVED: 'Dòng bị xóa', INSERTED: 'Dòng thêm từ ngoài', BLOCK_CHANGED: 'Khối bị sửa',
	GAP: 'Thiếu khối trước khối này', CUT: 'Chuỗi bị cắt: khối này từng là khối cuối, nay không còn'
};

const FACTS = {
	way: 'cách', part: 'phần', status: 'mã trả lời', reason: 'lý do', from: 'từ máy', operation: 'thao tác', entity: 'trên', property: 'mục',
	id: 'số thao tác', blocks: 'khối', entries: 'dòng', findings: 'chỗ bị sửa', about: 'về tài khoản', action: 'về việc', unit: 'về đơn vị'
};

/** How something was asked for is told as the address itself, in the type of addresses. */
export const details = (facts) => Object.entries(facts || {}).flatMap(([name, value], at) => [
	at ? ' · ' : '', `${FACTS[name] || name}: `, name === 'way' ? h('code', null, String(value)) : String(value)]);
