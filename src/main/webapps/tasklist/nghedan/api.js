/** The one door to /api: session cookie, our CSRF cookie and header, refusals as errors that carry a sentence for people. */
export class ApiError extends Error {
	constructor(message, status, code, problem = {}) {
		super(message);
		/** Of single fields: {field, message}. */
		this.errors = problem.errors || [];
		/** All that the server said. */
		this.problem = problem;
		this.status = status;
		this.code = code;
		/** Trying again later may help: the network, the server or the session was gone. */
		this.passing = !status || status === 401 || status >= 500;
	}
}

const LOST = {
	0: 'Không kết nối được máy chủ.',
	401: 'Phiên làm việc đã hết. Hãy đăng nhập lại ở thẻ khác.',
	403: 'Tài khoản không được làm việc này.',
	404: 'Không tìm thấy.',
	413: 'Dữ liệu gửi lên quá lớn.'
};

const FORGED = 'access.forged';

/** Whether a part of a page is not for this official's roles: then it is left out, and nothing has gone wrong. */
export const shut = (error) => error.code === 'access.not-your-door';

const csrf = () => {
	const found = document.cookie.split('; ').find((part) => part.startsWith('XSRF-NGHEDAN='));
	return found ? decodeURIComponent(found.slice('XSRF-NGHEDAN='.length)) : '';
};

async function request(method, path, body, keepalive, known) {
	const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': document.documentElement.lang || 'vi' };
	if (method !== 'GET') headers['X-XSRF-NGHEDAN'] = csrf();
	if (known !== undefined) headers['If-Match'] = `"${known}"`;
	// a form and a file bring their own type
	const own = body instanceof FormData || body instanceof Blob;
	if (body !== undefined && !own) headers['Content-Type'] = 'application/json';
	try {
		return await fetch(path, {
			method, headers, keepalive, credentials: 'same-origin', redirect: 'manual',
			body: body === undefined ? undefined : own ? body : JSON.stringify(body)
		});
	} catch (e) {
		throw new ApiError(LOST[0], 0);
	}
}

async function refusal(response) {
	const problem = await response.json().catch(() => ({}));
	const status = response.type === 'opaqueredirect' ? 401 : response.status;
	const said = status === 401 ? null : problem.detail || problem.title;
	return new ApiError(said || LOST[status] || `Máy chủ báo lỗi ${status}.`, status, problem.code || problem.type, problem);
}

async function call(method, path, body, { keepalive, known, again } = {}) {
	const response = await request(method, path, body, keepalive, known);
	if (!response.ok) {
		const refused = await refusal(response);
		if (refused.code !== FORGED || again) throw refused;
		// the session is new: the first answer brings its token
		const answer = await request('GET', '/api/me');
		if (!answer.ok) throw await refusal(answer);
		return call(method, path, body, { keepalive, known, again: true });
	}
	const text = await response.text();
	return text ? JSON.parse(text) : null;
}

/** Saves what the server makes under that name. */
export async function file(method, path, name, body) {
	let response = await request(method, path, body);
	if (!response.ok) {
		const refused = await refusal(response);
		if (refused.code !== FORGED) throw refused;
		await get('/api/me');
		response = await request(method, path, body);
		if (!response.ok) throw await refusal(response);
	}
	const link = document.createElement('a');
	link.href = URL.createObjectURL(await response.blob());
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const get = (path) => call('GET', path);
export const post = (path, body = {}) => call('POST', path, body);
export const put = (path, body, keepalive) => call('PUT', path, body, { keepalive });
export const remove = (path) => call('DELETE', path, {});
/** Refused when somebody else has put something else there than what is known here. */
export const putOver = (path, known, body) => call('PUT', path, body, { known });
/** Asks what a change would move, and changes nothing. */
export const dry = (path, dryRun) => (dryRun ? path + '?dryRun=true' : path);
export const at = (...parts) => '/api/' + parts.map((part) => encodeURIComponent(part)).join('/');
