// How the server understands a field, beside it while somebody types: both calendars and the age, the time, the amount. A field
// that has one right spelling takes it when it is left. Without it the same is told after sending.
"use strict";

(() => {
  const PAUSE = 250;
  const timers = new WeakMap();
  const words = (field) => document.getElementById(`${field.id}-understood`);
  const say = (field, text) => {
    if (words(field) && words(field).textContent !== text) words(field).textContent = text;
  };

  const understand = async (field, left) => {
    clearTimeout(timers.get(field));
    const typed = field.value;
    if (typed.trim() === "") {
      say(field, "");
      return;
    }
    const body = new URLSearchParams({ kind: field.dataset.reads, typed });
    const answer = await tsunagi.ask("/understood", () => ({ method: "POST", body }));
    if (!answer?.ok) return;
    const { shown, value } = await answer.json();
    // She may have gone on typing meanwhile: what she types is never touched.
    if (field.value !== typed) return;
    say(field, shown);
    if (left && value && document.activeElement !== field) field.value = value;
  };

  const isRead = (field) => field.matches?.("input[data-reads]:not([readonly])");
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!isRead(field)) return;
    clearTimeout(timers.get(field));
    if (!event.isComposing) timers.set(field, setTimeout(() => understand(field, false), PAUSE));
  });
  document.addEventListener("compositionend", (event) => isRead(event.target) && understand(event.target, false));
  document.addEventListener("change", (event) => isRead(event.target) && understand(event.target, true));
})();

// ふりがな: what was typed before it was converted, put into a reading that is still empty. A reading that somebody has typed, or a
// name that was there before, is left alone.
(() => {
  const heard = new WeakMap(); // of a name: its reading so far; null when a part of it was never heard
  const written = new WeakMap();
  let typing = "";

  const kanaOf = (name) =>
    [...(name.form?.querySelectorAll("input[data-kana-of]") ?? [])].find((kana) => kana.dataset.kanaOf.split(" ").includes(name.id));

  const write = (kana) => {
    if (kana.value !== "" && kana.value !== written.get(kana)) return;
    const names = kana.dataset.kanaOf.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
    const named = names.filter((name) => name.value.trim() !== "");
    if (!named.every((name) => heard.get(name))) return;
    const reading = named.map((name) => heard.get(name)).join("　");
    if (reading === kana.value) return;
    kana.value = reading;
    written.set(kana, reading);
    kana.dispatchEvent(new Event("input", { bubbles: true }));
  };

  document.addEventListener("compositionstart", (event) => {
    const name = event.target;
    typing = "";
    if (name.value && !heard.has(name)) heard.set(name, null);
  });
  // The last text of nothing but kana, perhaps with a letter that is no syllable yet.
  document.addEventListener("compositionupdate", (event) => {
    const parts = /^([ぁ-ゖー]*)([a-zａ-ｚ]*)$/i.exec(event.data);
    if (parts) typing = parts[1] + (/^[nｎ]$/i.test(parts[2]) ? "ん" : "");
  });
  document.addEventListener("compositionend", (event) => {
    const name = event.target;
    const kana = name.matches?.("input") && kanaOf(name);
    if (!kana || !event.data || heard.get(name) === null) return;
    heard.set(name, (heard.get(name) ?? "") + typing);
    write(kana);
  });
  document.addEventListener("input", (event) => {
    const name = event.target;
    if (event.isComposing || !name.matches?.("input") || name.value !== "" || !kanaOf(name)) return;
    heard.delete(name);
    write(kanaOf(name));
  });
})();
