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
