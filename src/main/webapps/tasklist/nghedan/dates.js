/** Dates as they are read in Vietnam, whatever the language and the zone of the browser. */
const ZONE = 'Asia/Ho_Chi_Minh';
const parts = new Intl.DateTimeFormat('en-GB', {
	timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
});
const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

function split(value) {
	// a bare date is that day in Vietnam, not midnight in Greenwich
	const instant = typeof value === 'string' && value.length === 10 ? new Date(value + 'T00:00:00+07:00') : new Date(value);
	if (Number.isNaN(instant.getTime())) return null;
	return Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));
}

export function day(value) {
	const p = value && split(value);
	return p ? `${p.day}/${p.month}/${p.year}` : '';
}

export function time(value) {
	const p = value && split(value);
	return p ? `${p.hour}:${p.minute}` : '';
}

export const dayAndTime = (value) => (value ? `${day(value)} ${time(value)}` : '');

export function weekday(value) {
	const p = value && split(value);
	return p ? WEEKDAYS[new Date(Date.UTC(+p.year, p.month - 1, +p.day)).getUTCDay()] : '';
}

/** Calendar days from today to that day, negative when it is past. */
export function daysUntil(value, now = Date.now()) {
	const start = (p) => Date.UTC(+p.year, p.month - 1, +p.day);
	return Math.round((start(split(value)) - start(split(now))) / 86_400_000);
}

/** 5/3/2026, 05.03.2026 or 05032026 to 2026-03-05; null when it is no date. */
export function isoDay(text) {
	const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) || /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
	if (!found) return null;
	const [, d, m, y] = found.map(Number);
	const date = new Date(Date.UTC(y, m - 1, d));
	const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
	return real ? date.toISOString().slice(0, 10) : null;
}

/** 9:05, 9h5, 0905 to 09:05; null when it is no time of day. */
export function isoTime(text) {
	const found = /^(\d{1,2})(?:[:hH.](\d{1,2})?)?$/.exec(text.trim()) || /^(\d{2})(\d{2})$/.exec(text.trim());
	if (!found) return null;
	const [hour, minute] = [Number(found[1]), Number(found[2] || 0)];
	return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}

export const offsetDateTime = (isoDate, isoTimeOfDay) => `${isoDate}T${isoTimeOfDay}:00+07:00`;
