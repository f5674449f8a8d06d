/**
 * The part of the DOM that the page uses (https://dom.spec.whatwg.org), so that the rest of the project, which knows no browser,
 * is not checked against one.
 */
export type PageElement = {
  textContent: string | null;
  value: string;
  hidden: boolean;
  open: boolean;
  className: string;
  href: string;
  readonly files: ArrayLike<PageFile> | null;
  setAttribute(name: string, value: string): void;
  replaceChildren(...nodes: readonly (PageElement | string)[]): void;
  append(...nodes: readonly (PageElement | string)[]): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
};

export type PageFile = { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> };

export type PageEvent = {
  preventDefault(): void;
  readonly dataTransfer: { readonly files: ArrayLike<PageFile> } | null;
};

export type Browser = {
  readonly document: {
    title: string;
    readonly body: PageElement;
    createElement(name: string): PageElement;
    getElementById(id: string): PageElement | null;
  };
  readonly location: { readonly hash: string; readonly search: string; readonly protocol: string };
  addEventListener(type: string, listener: () => void): void;
};

/** browser gives the page that this script runs in. */
export function browser(): Browser {
  return globalThis as unknown as Browser;
}

/** byId gives an element that the page is written with. */
export function byId(id: string): PageElement {
  const found = browser().document.getElementById(id);
  if (found === null) throw new TypeError(`the page has no element ${id}`);
  return found;
}

/** made gives a new element; texts become text, never markup. */
export function made(
  name: string,
  className: string,
  ...children: readonly (PageElement | string)[]
): PageElement {
  const element = browser().document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}
