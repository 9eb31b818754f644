/** Tasklist says when a step is due in rounded words ("in 2 days" for one day and a half); the day is said instead. */
import { day } from '../dates.js';

const DUE = '.tasks-list .due-date [am-time-ago], [cam-tasklist-task-meta] .due-date [am-time-ago]';
const FAR = 5000;

/** A step without a running clock is due at the end of all days, which helps nobody. */
const isNever = (due) => new Date(due).getFullYear() > FAR;

export function showDays() {
	const { angular } = window;
	if (!angular) return;
	document.querySelectorAll(DUE).forEach((words) => {
		const scope = angular.element(words).scope();
		const due = scope && scope.task && scope.task.due;
		const said = due ? day(due) : '';
		if (said && words.dataset.ndDay !== said) words.dataset.ndDay = said;
		const whole = words.closest('.tasks-list .due-date, .dates > li');
		if (whole) whole.classList.toggle('nd-never', Boolean(due) && isNever(due));
	});
}
