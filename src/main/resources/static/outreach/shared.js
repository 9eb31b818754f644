/** What this page shares with the pages inside Tasklist, in one place, so that nothing else here knows where they are. */
export { h, render, Component, button, notice, field, facts, grow } from '/camunda/app/tasklist/nghedan/ui.js';
export { ApiError, get, post, put, putOver, at } from '/camunda/app/tasklist/nghedan/api.js';
export { day, time, weekday, dayAndTime, daysUntil, isoDay } from '/camunda/app/tasklist/nghedan/dates.js';
export { textInput, textArea, choice, check, timeInput } from '/camunda/app/tasklist/nghedan/fields.js';
export { Reveal } from '/camunda/app/tasklist/nghedan/reveal.js';
export { SameMatter } from '/camunda/app/tasklist/nghedan/same-matter.js';
export { NEVER_STORED } from '/camunda/app/tasklist/nghedan/words.js';
export { foundIn, prepared, QUESTIONS } from '/camunda/app/tasklist/nghedan/accusation-words.js';
