/** Who is signed on, and what of a former user must not stay in this browser. */
import { get } from './api.js';

const LAST_USER = 'nghedan.user';
let asked = null;

export function me() {
	if (!asked) asked = get('/api/me').catch((e) => { asked = null; throw e; });
	return asked;
}

export const holds = (user, ...roles) => (user.roles || []).some((holding) => roles.includes(holding.role || holding));

const NO_CASEWORK = ['complaint-officer', 'duty-inspection', 'front-observer', 'home-affairs', 'operator', 'process-designer', 'administrator', 'denunciation-officer'];

/** Whether he works on cases. Who only looks is refused what is for work, and each refusal stands in the record of access. */
export const works = (user) => (user.roles || []).some((holding) => !NO_CASEWORK.includes(holding.role || holding));

/** Tasklist keeps half-filled forms in localStorage; they are nobody's but their writer's. */
export async function forgetFormerUser() {
	const user = await me();
	const changed = localStorage.getItem(LAST_USER) !== user.username;
	Object.keys(localStorage)
		.filter((key) => key === 'camunda-form:undefined' || (changed && key.startsWith('camunda-form:')))
		.forEach((key) => localStorage.removeItem(key));
	localStorage.setItem(LAST_USER, user.username);
}
