// Made of app/ by scripts/page.mjs: the program and the style of the page, each with the hash its policy names it by.

export const script: string;
export const scriptHash: string;
export const style: string;
export const styleHash: string;
