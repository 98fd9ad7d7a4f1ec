// Every key of the program but Alt+L (cover.js). Links, buttons and the search box announce theirs in aria-keyshortcuts (c, /, g t);
// lists, sections and forms have keys of their own. /help/keys says them all, and works without this.
"use strict";

(() => {
  // While a Japanese word is being converted no key is a shortcut, and Enter submits nothing.
  const converting = (event) => event.isComposing || event.keyCode === 229;
  const main = () => document.getElementById("main");
  const visible = (element) => element.getClientRects().length > 0;

  // Saving: of the form one writes in.
  document.addEventListener("keydown", (event) => {
    if (converting(event)) return;
    const save = (event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter");
    const form = event.target.closest?.("form[method=post]");
    if (save && form) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  // Single keys are not announced to whoever has switched them off in 操作の設定, and do nothing.
  const SINGLE_KEYS = "a[aria-keyshortcuts], input[aria-keyshortcuts]";
  const off = document.body.dataset.singleKeys === "off";
  if (off) document.querySelectorAll(SINGLE_KEYS).forEach((element) => element.removeAttribute("aria-keyshortcuts"));

  // Rows of lists, each with its link.
  const listed = () => [...main().querySelectorAll("tbody tr, .ts-timeline > li")].filter((row) => row.querySelector("a[href]"));
  const rows = () => listed().filter(visible);
  const linkOf = (row) => row.querySelector("th a[href]") ?? row.querySelector("a[href]");
  let at;
  const current = () => rows().find((row) => row.contains(document.activeElement)) ?? rows().find((row) => row === at);
  const standAt = (row) => {
    at = row;
    linkOf(at).focus();
    at.scrollIntoView({ block: "nearest" });
  };
  const step = (by) => {
    const all = rows();
    if (all.length === 0) return false;
    const next = all.indexOf(current()) + by;
    standAt(all[Math.min(all.length - 1, Math.max(0, next))]);
    return true;
  };

  // Whoever does something with a line of her work goes on at the same place of the list: what is put behind # of the address to
  // which a form is sent comes along to the page that answers.
  document.addEventListener("submit", ({ submitter, defaultPrevented }) => {
    const row = submitter?.closest(".ts-row-actions")?.closest("tr");
    if (!row || defaultPrevented) return;
    const [address] = submitter.getAttribute("formaction").split("#");
    submitter.setAttribute("formaction", `${address}#line-${listed().indexOf(row)}`);
  });
  const [, place] = /^#line-(\d+)$/.exec(location.hash) ?? [];
  if (place) {
    history.replaceState(history.state, "", location.pathname + location.search);
    const row = listed()[Math.min(listed().length - 1, Number(place))];
    if (row) {
      row.closest("details")?.setAttribute("open", "");
      standAt(row);
    }
  }
  const inRow = (work) => () => {
    const row = current();
    return row !== undefined && work(row) !== false;
  };
  // False where the line has no such thing: then the browser may do with the key what it does with it.
  const click = (element) => {
    element?.click();
    return Boolean(element);
  };

  // Sections of a page or a form, each under its heading.
  const section = (by) => {
    // A heading that folds what stands below it can be pressed as well.
    const headings = [...main().querySelectorAll("h2")].filter(visible).map((heading) => heading.closest("summary") ?? heading);
    const here = document.activeElement;
    const before = headings.filter(
      (heading) => heading === here || heading.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const started = main().contains(here) && here !== main();
    const index = started ? before.length - 1 : -1;
    const next = headings[by > 0 ? index + 1 : here === headings[index] ? index - 1 : index];
    if (!next) return false;
    if (!next.matches("summary")) next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "start" });
    return true;
  };

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    o: inRow((row) => linkOf(row).click()),
    x: inRow((row) => click(row.querySelector("input[type=checkbox]"))),
    w: inRow((row) => row.dataset.record !== undefined && location.assign(row.dataset.record)),
    d: inRow((row) => click(row.querySelector("[data-key=d]"))),
    s: inRow((row) => click(row.querySelector("[data-key=s]"))),
    "[": () => section(-1),
    "]": () => section(1),
  };

  const announced = (keys) =>
    [...document.querySelectorAll(SINGLE_KEYS)].find((element) => element.getAttribute("aria-keyshortcuts") === keys);
  const press = (element) => {
    if (element.matches("a")) element.click();
    else element.focus();
  };

  let firstKey = "";
  document.addEventListener("keydown", (event) => {
    const busy = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (off || busy || converting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]")) return;
    const keys = firstKey + event.key;
    firstKey = event.key === "g" && firstKey === "" ? "g " : "";
    if (keys === "?") {
      event.preventDefault();
      sheet();
      return;
    }
    const element = announced(keys);
    if (element) {
      event.preventDefault();
      press(element);
    } else if (Object.hasOwn(KEYS, keys) && KEYS[keys]() !== false) {
      event.preventDefault();
    }
  });

  // Esc: out of the field, then back to where the form was opened from. What was typed stays as a draft.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || converting(event) || document.querySelector("dialog[open]")) return;
    const field = event.target.closest?.("input, textarea, select");
    const menu = event.target.closest?.("details[open]");
    if (field) field.blur();
    else if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    } else if (!off) main().querySelector("form[method=post] .ts-actions a.ts-button--quiet[href]")?.click();
  });

  // ?: the keys of this page, and below them those of every page.
  const label = (element) => {
    const words = element.labels?.[0]?.textContent ?? element.textContent;
    return words.replace(/\s+/g, " ").trim();
  };
  const row = (key, words) => {
    const line = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = key;
    const cell = document.createElement("td");
    cell.textContent = words;
    line.append(head, cell);
    return line;
  };
  const ofThisPage = () => {
    const known = new Map();
    for (const element of main().querySelectorAll("[aria-keyshortcuts]")) {
      const key = element.getAttribute("aria-keyshortcuts");
      if (!known.has(key) && visible(element)) known.set(key, label(element));
    }
    return [...known].map(([key, words]) => row(key.replace("Control+", "Ctrl＋"), words));
  };
  const table = (caption, lines) => {
    const made = document.createElement("table");
    made.className = "ts-table";
    const title = document.createElement("caption");
    title.className = "ts-caption";
    title.textContent = caption;
    const body = document.createElement("tbody");
    body.append(...lines);
    made.append(title, body);
    return made;
  };
  const sheet = async () => {
    const dialog = document.createElement("dialog");
    dialog.className = "ts-dialog ts-dialog--wide";
    dialog.id = "ts-keys";
    dialog.setAttribute("aria-labelledby", "ts-keys-title");
    const title = document.createElement("h2");
    title.className = "ts-h2";
    title.id = "ts-keys-title";
    title.textContent = "キー操作";
    const close = document.createElement("button");
    close.type = "button";
    close.className = "ts-button ts-button--secondary";
    close.textContent = "閉じる";
    close.addEventListener("click", () => dialog.close());
    const actions = document.createElement("div");
    actions.className = "ts-actions";
    actions.append(close);
    const help = document.querySelector("footer a[href='/help']")?.cloneNode(true);
    if (help) actions.append(help);
    const own = ofThisPage();
    dialog.append(title, ...(own.length > 0 ? [table("この画面", own)] : []), actions);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    close.focus();
    const answer = await tsunagi.ask("/help/keys", () => ({}));
    if (!answer?.ok || !dialog.open) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    actions.before(...page.querySelectorAll("#main .ts-scroll"));
  };
})();
