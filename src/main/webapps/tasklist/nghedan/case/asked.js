/** Why a step is there at all: what the one before asked for, said before the answer is given. */
import { notice, h } from '../ui.js';
import { day } from '../dates.js';
import { said } from './said.js';

const ASKED = {
	userTask_decideExtension: ['REQUEST_EXTENSION'], userTask_resume: ['SUSPEND'], userTask_confirmRefusal: ['PROPOSE_REFUSAL'],
	userTask_recordInformation: ['ASK_INFORMATION'], userTask_register: ['REJECT_REFUSAL', 'OVERRULE_ANSWER'],
	userTask_decideCompetence: ['RETURN_TRANSFER', 'PASS_ON', 'AGENCY_RETURN'],
	userTask_classify: ['RETURN_CLASSIFICATION', 'RETURN_TRANSFER', 'AGENCY_RETURN', 'PASS_ON'], userTask_draftResponse: ['RETURN_DRAFT'],
	userTask_decideReopening: ['FEEDBACK'], userTask_resolve: ['DENY_EXTENSION', 'EXTENSION_LAPSED', 'REOPEN', 'REGRADE'],
	userTask_acceptTransfer: ['DECIDE_COMPETENCE'],
	userTask_tellExtension: ['GRANT_EXTENSION']
};

export function asked(step, journal) {
	const actions = ASKED[step] || [];
	const entry = [...(journal || [])].sort((a, b) => String(b.at).localeCompare(String(a.at))).find(({ action }) => actions.includes(action));
	const words = entry && said(entry);
	return words && notice('info', h('b', null, entry.actionLabel), ` (${[entry.actorName, day(entry.at)].filter(Boolean).join(', ')}). `,
		[words[0], words[1]].filter(Boolean).join(': '));
}
