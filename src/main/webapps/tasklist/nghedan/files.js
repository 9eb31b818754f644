/** Sends one file to a petition; what the server will refuse anyway is said before it travels. */
import { post, at } from './api.js';

export const ACCEPTED = '.jpg,.jpeg,.png,.webp,.pdf,.mp4,.docx,.xlsx';
const LARGEST = 10 * 1024 * 1024;

/** Null when the file is stored, else the reason in words. */
export async function upload(code, file) {
	if (file.size > LARGEST) return 'Tệp lớn hơn 10 MB.';
	const known = ACCEPTED.split(',').some((ending) => file.name.toLowerCase().endsWith(ending));
	if (!known) return 'Chỉ nhận ảnh (jpg, png, webp), pdf, mp4, docx, xlsx.';
	const form = new FormData();
	form.append('file', file, file.name);
	try {
		await post(at('petitions', code, 'attachments'), form);
		return null;
	} catch (e) {
		return e.message;
	}
}
