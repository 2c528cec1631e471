/** Day on which the law texts and pages cited here were last opened and compared. */
export const checkedOn = '2026-11-21';
