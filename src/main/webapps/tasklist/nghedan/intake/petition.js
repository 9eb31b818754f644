/** From what was typed at intake to what the server stores. */
import { post } from '../api.js';
import { offsetDateTime } from '../dates.js';
import { upload } from '../files.js';
import { NEVER_STORED } from '../words.js';

export const isNeverStored = (kind) => Boolean(NEVER_STORED[kind]);

const place = (v) => (v.group ? { groupCode: v.group } : { wardCode: v.ward });

export const missing = (v) => [
	!v.channel && 'kênh', !v.ward && !v.group && 'phường hoặc tổ dân phố', !v.day && 'ngày nghe', !v.time && 'giờ', !v.content.trim() && 'nội dung'
].filter(Boolean);

/** The server's words where they can be had; asked without any content, so that nothing can be stored. */
export async function askGuidance(kind, v) {
	try {
		await post('/api/petitions', { channel: v.channel || 'DIRECT_CONTACT', ...place(v), kind, content: '', heardAt: new Date().toISOString() });
	} catch (e) {
		if (/denunciation|crime/.test(String(e.code))) return e.message;
	}
	return NEVER_STORED[kind];
}

/** Stores the petition, then its files; a file that fails does not undo the petition but is told. */
export async function store(v, notAccusation) {
	const { name, phone, address, anonymous, hideName } = v;
	const stored = await post('/api/petitions', {
		channel: v.channel, ...place(v), kind: v.kind || null, content: v.content, urgent: v.urgent, heardAt: offsetDateTime(v.day, v.time), notAccusation,
		petitioner: name || phone || address || anonymous ? { name: name || null, phone: phone || null, address: address || null, anonymous, hideName: Boolean(hideName) } : null
	});
	const refused = [];
	for (const file of v.files) {
		const message = await upload(stored.code, file);
		if (message) refused.push({ file, message });
	}
	return { ...stored, content: v.content, group: v.group, ward: v.ward, name: anonymous || hideName ? '' : name, heardDay: v.day, heardTime: v.time, refused };
}
