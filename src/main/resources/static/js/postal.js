// 郵便番号: seven digits fill in what is still empty; of several towns one is chosen. What somebody has typed is never changed.
"use strict";

(() => {
  const PAUSE = 200;
  const wrote = new WeakMap();
  const timers = new WeakMap();
  const asked = new WeakMap();
  const digits = (text) => text.normalize("NFKC").replace(/[^0-9]/g, "");

  const fill = (field, text) => {
    const mine = wrote.get(field);
    if (field.value.trim() !== "" && field.value !== mine) return;
    field.value = text;
    wrote.set(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const parts = (box) => {
    const [city, street] = box.dataset.postal.split(" ").map((id) => document.getElementById(id));
    let list = box.querySelector(".ts-towns");
    if (!list) {
      list = document.createElement("div");
      list.className = "ts-towns";
      list.append(document.createElement("p"), document.createElement("div"));
      list.firstElementChild.setAttribute("role", "status");
      list.lastElementChild.className = "ts-towns__choice";
      list.lastElementChild.setAttribute("role", "group");
      list.lastElementChild.setAttribute("aria-label", "町名の候補");
      box.append(list);
    }
    return { city, street, said: list.firstElementChild, choice: list.lastElementChild };
  };

  const take = (box, town) => {
    const { city, street, said, choice } = parts(box);
    fill(city, town.prefecture + town.city);
    fill(street, town.town);
    choice.replaceChildren();
    said.textContent = `住所を入れました：${town.prefecture}${town.city}${town.town}`;
  };

  const offer = (box, towns) => {
    const { city, street, said, choice } = parts(box);
    const places = new Set(towns.map((town) => town.prefecture + town.city));
    if (places.size === 1) fill(city, [...places][0]);
    said.textContent = `この番号の町は${towns.length}件あります。選んでください。`;
    choice.replaceChildren(
      ...towns.map((town) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "ts-button ts-button--secondary ts-button--small";
        button.textContent = (places.size === 1 ? "" : town.prefecture + town.city) + (town.town || "（町名は入れません）");
        button.addEventListener("click", () => {
          take(box, town);
          street.focus();
        });
        return button;
      }),
    );
  };

  const look = async (field) => {
    const box = field.closest("[data-postal]");
    const code = digits(field.value);
    if (code.length !== 7 || asked.get(field) === code) return;
    asked.set(field, code);
    const answer = await tsunagi.ask("/postal/towns", () => ({
      method: "POST",
      body: new URLSearchParams({ postalCode: code }),
    }));
    if (!answer?.ok || digits(field.value) !== code) {
      asked.delete(field);
      return;
    }
    const towns = await answer.json();
    if (towns.length > 1) offer(box, towns);
    else if (towns.length === 1) take(box, towns[0]);
    else parts(box).said.textContent = "この番号の住所は見つかりません。住所はそのまま入力できます。";
  };

  const isCode = (element) => element.matches?.("[data-postal] input");
  const typed = (event) => {
    if (!isCode(event.target) || event.isComposing) return;
    clearTimeout(timers.get(event.target));
    timers.set(event.target, setTimeout(() => look(event.target), PAUSE));
  };
  for (const kind of ["input", "compositionend", "change"]) document.addEventListener(kind, typed);
})();
