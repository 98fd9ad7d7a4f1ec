// 定型文: "/" and the beginning of a reading offer phrases where one writes. Only these signs are replaced by the phrase that is
// chosen; nothing is chosen beforehand, so Enter goes on being a new line until the arrow has gone into the list.
"use strict";

(() => {
  const ASKED = /(?:^|[\s\u3000])[/／・]([^\s\u3000/／・]{1,20})$/u;
  const MOST = 8;
  let open = null;

  const hiragana = (text) =>
    text.normalize("NFKC").replace(/[\u30a1-\u30f6]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));

  const phrases = (area) =>
    [...(area.form?.querySelectorAll("[data-phrases] li") ?? [])].map((item) => ({
      name: item.dataset.name,
      reading: item.dataset.reading,
      text: item.textContent,
    }));

  const asked = (area) => {
    if (area.selectionStart !== area.selectionEnd) return null;
    const words = ASKED.exec(area.value.slice(0, area.selectionStart))?.[1];
    if (!words) return null;
    const key = hiragana(words);
    const found = phrases(area).filter((each) => each.reading.startsWith(key) || each.name.startsWith(words));
    return found.length === 0 ? null : { from: area.selectionStart - words.length - 1, found: found.slice(0, MOST) };
  };

  const close = () => {
    if (!open) return;
    open.list.remove();
    open.said.remove();
    open.area.removeAttribute("aria-controls");
    open.area.removeAttribute("aria-activedescendant");
    open = null;
  };

  // As if it had been typed: it can be undone, and the draft hears of it.
  const insert = (area, from, to, text) => {
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, from, to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const choose = (index) => {
    const { area, from, found } = open;
    close();
    insert(area, from, area.selectionStart, found[index].text);
    close();
  };

  const mark = (index) => {
    open.at = (index + open.found.length) % open.found.length;
    [...open.list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === open.at)));
    open.area.setAttribute("aria-activedescendant", open.list.children[open.at].id);
    open.list.children[open.at].scrollIntoView({ block: "nearest" });
  };

  const show = (area, { from, found }) => {
    close();
    const list = document.createElement("ul");
    list.className = "ts-phrase-list";
    list.id = "ts-phrase-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "定型文の候補");
    found.forEach((each, place) => {
      const item = document.createElement("li");
      item.id = `ts-phrase-${place}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.textContent = `${each.name}　/${each.reading}`;
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        choose(place);
      });
      list.append(item);
    });
    const said = document.createElement("p");
    said.className = "ts-hidden";
    said.setAttribute("role", "status");
    area.after(list, said);
    said.textContent = `定型文の候補が${found.length}件あります。下矢印で選び、Enterで入れます。`;
    area.setAttribute("aria-autocomplete", "list");
    area.setAttribute("aria-controls", list.id);
    open = { area, from, found, list, said, at: -1 };
  };

  document.addEventListener("input", (event) => {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || event.isComposing) return;
    const wanted = asked(area);
    if (wanted) show(area, wanted);
    else close();
  });
  // Some browsers tell of the settled word before, some after they say that the conversion has ended.
  document.addEventListener("compositionend", (event) => {
    const area = event.target;
    if (area instanceof HTMLTextAreaElement && asked(area)) show(area, asked(area));
  });

  document.addEventListener("keydown", (event) => {
    if (!open || event.target !== open.area || event.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = {
      ArrowDown: () => mark(open.at + 1),
      ArrowUp: () => mark(open.at < 0 ? -1 : open.at - 1),
      Enter: open.at < 0 ? null : () => choose(open.at),
      Escape: close,
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    } else if (event.key === "Tab") {
      close();
    }
  });
  document.addEventListener("focusout", (event) => {
    if (open && event.target === open.area) close();
  });

  // The button beside the list does the same without asking the server.
  document.addEventListener("click", (event) => {
    const form = event.target.closest?.("[data-phrase-button]")?.form;
    const chosen = form?.elements.namedItem("phrase")?.value;
    if (!chosen) return;
    event.preventDefault();
    const area = form.elements.namedItem(form.elements.namedItem("phraseField").value);
    const text = form.querySelector(`[data-phrases] li[data-id="${CSS.escape(chosen)}"]`).textContent;
    insert(area, area.selectionStart, area.selectionStart, text);
  });
})();
