/** Numbers as they are written here; and their lists, which stand in Tasklist, wherever the number is shown. */
const TASKLIST = '/camunda/app/tasklist/default/';

export const place = (list) => TASKLIST + list;

export const amount = (count) => count.toLocaleString('vi-VN');
