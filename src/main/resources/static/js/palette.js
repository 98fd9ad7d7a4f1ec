// Ctrl+K: whatever the menu and this page lead to, and the cases opened last, by a few letters of their names, their readings or
// the first letters. What is typed is sent nowhere, except to the search when that is chosen.
"use strict";

(() => {
  const MOST = 12;
  const dialog = document.createElement("dialog");
  dialog.className = "ts-dialog ts-palette";
  dialog.id = "ts-palette";
  dialog.setAttribute("aria-label", "画面とケースを開く");
  const input = document.createElement("input");
  input.className = "ts-input";
  input.type = "text";
  input.id = "ts-palette-words";
  input.autocomplete = "off";
  input.spellcheck = false;
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-expanded": "true",
    "aria-controls": "ts-palette-list",
    "aria-autocomplete": "list",
    "aria-label": "開きたい画面やケース（ひらがな・ローマ字・頭文字）",
  })) input.setAttribute(name, value);
  const list = document.createElement("ul");
  list.id = "ts-palette-list";
  list.className = "ts-palette__list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "候補");
  const told = document.createElement("p");
  told.className = "ts-support";
  told.setAttribute("role", "status");
  dialog.append(input, list, told);
  document.body.append(dialog);

  // カタカナ and ひらがな, ヘボン式 and 訓令式 are one.
  const hiragana = (text) =>
    text.normalize("NFKC").toLowerCase().replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const SPELLINGS = [["shi", "si"], ["chi", "ti"], ["tsu", "tu"], ["fu", "hu"], ["ji", "zi"], ["sh", "sy"], ["ch", "ty"],
    ["j", "zy"], ["nn", "n"], ["ou", "o"], ["oo", "o"], ["uu", "u"], ["-", ""], ["'", ""]];
  const folded = (text) => SPELLINGS.reduce((spelt, [one, other]) => spelt.replaceAll(one, other), text);

  const entry = (label, href, words = "") => {
    const [reading = "", latin = ""] = words.split("|");
    const spelt = latin.split(" ").filter(Boolean);
    return {
      label,
      href,
      plain: hiragana(label),
      reading: hiragana(reading),
      latin: folded(spelt.join("")),
      initials: spelt.map((word) => word[0]).join(""),
    };
  };

  const commands = () => {
    const known = new Map();
    for (const link of document.querySelectorAll("a[data-words], #main .ts-heading__actions a[href], .ts-nav__link")) {
      const href = link.getAttribute("href");
      const label = link.textContent.replace(/\s+/g, " ").trim();
      if (href && label && !known.has(href)) known.set(href, entry(label, href, link.dataset.words));
    }
    return [...known.values()];
  };

  // The better a name is met, the higher it stands.
  const rank = (each, typed) => {
    const words = hiragana(typed).replaceAll(" ", "");
    const latin = folded(words);
    const reading = each.reading.replaceAll(" ", "");
    if (each.plain.startsWith(words) || reading.startsWith(words)) return 0;
    if (each.latin.startsWith(latin)) return 1;
    if (each.initials.startsWith(words)) return 2;
    if (each.reading.split(" ").some((word) => word.startsWith(words))) return 3;
    if (each.plain.includes(words) || reading.includes(words) || (latin.length > 1 && each.latin.includes(latin))) return 4;
    return -1;
  };

  let all = [];
  let shown = [];
  let chosen = 0;
  const mark = () => {
    [...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
    const option = list.children[chosen];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const searchBox = () => document.getElementById("ts-search");
  const offer = () => {
    const typed = input.value.trim();
    const ranked = all.map((each) => ({ each, rank: typed === "" ? 0 : rank(each, typed) })).filter(({ rank }) => rank >= 0);
    shown = ranked.sort((one, other) => one.rank - other.rank).slice(0, MOST).map(({ each }) => each);
    if (typed !== "" && searchBox()) shown.push({ label: `「${typed}」を検索する`, search: typed });
    list.replaceChildren(
      ...shown.map((each, index) => {
        const option = document.createElement("li");
        option.id = `ts-palette-${index}`;
        option.className = "ts-palette__option";
        option.setAttribute("role", "option");
        option.textContent = each.label;
        option.addEventListener("click", () => take(each));
        return option;
      }),
    );
    told.textContent = shown.length === 0 ? "当てはまる画面はありません。" : "↑↓で選び、Enterで開きます。Escで閉じます。";
    chosen = 0;
    mark();
  };
  // The cases come a moment later: what has been chosen meanwhile stays so.
  const offerAgain = () => {
    const before = chosen > 0 ? shown[chosen].href : undefined;
    offer();
    chosen = Math.max(0, before === undefined ? 0 : shown.findIndex((each) => each.href === before));
    mark();
  };
  const take = (each) => {
    dialog.close();
    if (each.search) {
      searchBox().value = each.search;
      searchBox().form.requestSubmit();
    } else {
      location.assign(each.href);
    }
  };

  const open = async () => {
    if (dialog.open || document.querySelector("dialog[open]")) return;
    input.value = "";
    const own = commands();
    all = own;
    dialog.showModal();
    input.focus();
    offer();
    const answer = await tsunagi.ask("/search/recent", () => ({ method: "POST" }));
    if (!answer?.ok || !dialog.open) return;
    const recent = (await answer.json()).map((each) => entry(`${each.name}さん　${each.number}`, each.href, each.words));
    all = [...recent, ...own];
    offerAgain();
  };

  input.addEventListener("input", offer);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      chosen = (chosen + by + shown.length) % Math.max(1, shown.length);
      mark();
    } else if (event.key === "Enter" && shown[chosen]) {
      event.preventDefault();
      take(shown[chosen]);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key !== "k" || event.isComposing) return;
    event.preventDefault();
    open();
  });
})();
